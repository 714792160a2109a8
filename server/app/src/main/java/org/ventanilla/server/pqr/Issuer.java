package org.ventanilla.server.pqr;

import java.net.URI;

/** The utility as its papers and pages name it. */
public record Issuer(String entity, String phoneLine, URI publicUrl) {

    /** Where anybody with the number sees how far the case is. */
    public String trackUrl(Radicado radicado) {
        return page() + "?radicado=" + radicado.text();
    }

    public String page() {
        return publicUrl.toString().replaceAll("/$", "") + "/seguimiento";
    }
}
