package org.ventanilla.server.pqr;

/** How far a case is. Deciding is not enough: the clock stops when the person has been told. */
public enum CaseState {
    RADICADA("Recibida", "La recibimos. Todavía no la hemos estudiado."),
    EN_ANALISIS("En estudio", "La estamos estudiando."),
    DECIDIDA("Decidida", "Ya decidimos. Falta avisarle."),
    NOTIFICADA("Avisada", "Ya decidimos y le avisamos."),
    CERRADA("Cerrada", "El caso terminó.");

    private final String word;
    private final String sentence;

    CaseState(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    public String word() {
        return word;
    }

    /** For the person who asks what happened with her case. */
    public String sentence() {
        return sentence;
    }

    public boolean isDecided() {
        return this != RADICADA && this != EN_ANALISIS;
    }
}
