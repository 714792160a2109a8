package org.ventanilla.server.pqr;

/** What a person may present. How long each may take is data: {@link Catalogue#term}. */
public enum Kind {
    RECLAMACION("Reclamación", "T1"),
    QUEJA("Queja", "T1"),
    PETICION("Petición", "T1"),
    INFORMACION("Información o copias", "T12"),
    DENUNCIA("Denuncia", "T1");

    private final String word;
    private final String clock;

    Kind(String word, String clock) {
        this.word = word;
        this.clock = clock;
    }

    public String word() {
        return word;
    }

    /** By which clock of the law it is decided: how long that is stands in {@code calendario/clocks.csv}. */
    public String clock() {
        return clock;
    }
}
