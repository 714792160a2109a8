package org.ventanilla.server.expediente;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What proves how a case came without a link, and that its person was told of the answer. */
public interface Proofs {

    /**
     * Words that were kept when it happened: an acta, a permission, a certificate, a mail.
     *
     * @param number of the act it is about; empty where it is about the case alone
     * @param text as it is kept; what opens something (a link, a code) is covered
     */
    record Kept(String title, Instant at, String number, String text) {}

    List<Kept> of(UUID pqr);
}
