package org.ventanilla.server.pqr;

/**
 * What a person may present, and its tipo de trámite for the SUI (Resolución SSPD 20151300054575). How long each may take is
 * data: {@link Catalogue#term}.
 *
 * <p>The SUI knows no petición and no consulta. Who asks and does not complain asks for information, so both are trámite 6; a
 * consulta is filed as a petición, whose 15 days are shorter than the 30 of its own.
 */
public enum Kind {
    RECLAMACION("Reclamación", "T1", 1),
    QUEJA("Queja", "T1", 2),
    PETICION("Petición", "T1", 6),
    INFORMACION("Información o copias", "T12", 6),
    DENUNCIA("Denuncia", "T1", 3),
    /** Not about the service, so the general law rules it (Ley 1755/2015) and not Ley 142. */
    OTRA("Petición ajena al servicio", "T14", 6),
    REPOSICION("Reposición", "T7", 4),
    REPOSICION_APELACION("Reposición y en subsidio apelación", "T7", 5);

    private final String word;
    private final String clock;
    private final int tramite;

    Kind(String word, String clock, int tramite) {
        this.word = word;
        this.clock = clock;
        this.tramite = tramite;
    }

    public String word() {
        return word;
    }

    /** By which clock of the law it is decided: how long that is stands in {@code calendario/clocks.csv}. */
    public String clock() {
        return clock;
    }

    /** Column 6 of the Formato A. */
    public int tramite() {
        return tramite;
    }

    /** Attacks the decision of another case. */
    public boolean isRecurso() {
        return this == REPOSICION || this == REPOSICION_APELACION;
    }
}
