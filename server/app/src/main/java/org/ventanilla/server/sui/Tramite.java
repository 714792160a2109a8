package org.ventanilla.server.sui;

import java.util.Arrays;
import java.util.Optional;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/** Column 6, with what may be answered to each (column 11). */
public enum Tramite {
    RECLAMACION(Kind.RECLAMACION),
    QUEJA(Kind.QUEJA),
    DENUNCIA(Kind.DENUNCIA),
    REPOSICION(Kind.REPOSICION),
    REPOSICION_Y_APELACION(Kind.REPOSICION_APELACION),
    INFORMACION(Kind.INFORMACION);

    private final Kind kind;

    Tramite(Kind kind) {
        this.kind = kind;
    }

    public int code() {
        return kind.tramite();
    }

    boolean allows(Respuesta answer) {
        return answer.fits(kind);
    }

    static Optional<Tramite> of(String code) {
        return Arrays.stream(values())
                .filter(tramite -> String.valueOf(tramite.code()).equals(code))
                .findFirst();
    }
}
