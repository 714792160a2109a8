package org.ventanilla.server.pqr;

/** What a person may present. How long each may take is data: {@link Catalogue#term}. */
public enum Kind {
    RECLAMACION("Reclamación"),
    QUEJA("Queja"),
    PETICION("Petición"),
    INFORMACION("Información o copias"),
    DENUNCIA("Denuncia");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
