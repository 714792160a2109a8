package org.ventanilla.server.answer;

/** The parts of an answer, in their order. The first three are written, the others follow from the decision and the rules. */
public enum Block {
    HECHOS("Los hechos"),
    PRUEBAS("Lo que revisamos"),
    FUNDAMENTO("La norma"),
    DECISION("La decisión"),
    RECURSOS("Si no está de acuerdo"),
    FIRMA("Firma");

    private final String title;

    Block(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isWritten() {
        return compareTo(DECISION) < 0;
    }
}
