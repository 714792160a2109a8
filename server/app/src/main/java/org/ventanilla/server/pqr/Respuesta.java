package org.ventanilla.server.pqr;

/** How a case was answered, as the SUI counts it: column 11 of the Formato A (Resolución SSPD 20151300054575). */
public enum Respuesta {
    ACCEDE(1, "Accede"),
    ACCEDE_PARCIALMENTE(2, "Accede en parte"),
    NO_ACCEDE(3, "No accede"),
    CONFIRMA(4, "Confirma"),
    MODIFICA(5, "Modifica"),
    REVOCA(6, "Revoca"),
    RECHAZA(7, "Rechaza"),
    TRASLADA(8, "Traslada"),
    PENDIENTE(9, "Pendiente"),
    SIN_RESPUESTA(10, "Sin respuesta"),
    ARCHIVA(11, "Archiva");

    private final int code;
    private final String word;

    Respuesta(int code, String word) {
        this.code = code;
        this.word = word;
    }

    public int code() {
        return code;
    }

    public String word() {
        return word;
    }

    /** Whether the SUI takes this answer to this kind of petition. */
    public boolean fits(Kind kind) {
        return switch (this) {
            case PENDIENTE, SIN_RESPUESTA -> true;
            case CONFIRMA, MODIFICA, REVOCA, RECHAZA -> kind.isRecurso();
            case ACCEDE, ACCEDE_PARCIALMENTE, NO_ACCEDE, TRASLADA, ARCHIVA -> !kind.isRecurso();
        };
    }

    /** Ends the term to decide; the other two say that nobody has. */
    public boolean isDecision() {
        return this != PENDIENTE && this != SIN_RESPUESTA;
    }
}
