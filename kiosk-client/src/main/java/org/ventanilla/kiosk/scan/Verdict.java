package org.ventanilla.kiosk.scan;

/**
 * What is wrong with a scan, most important first. The names are stable: they travel. The sentence says what to mend, for whoever
 * scans files; the kiosk's page has its own.
 */
public enum Verdict {
    OK("Se lee bien."),
    /** No paper was found: the page is the whole picture, and a person may still hand it in. */
    NO_PAPER("Ponga la hoja entera en el cuadro."),
    TOO_FAR("Acerque el papel a la cámara."),
    DARK("Busque más luz."),
    GLARE("Incline un poco la hoja."),
    BLURRY("Deje la hoja quieta.");

    private final String sentence;

    Verdict(String sentence) {
        this.sentence = sentence;
    }

    public String code() {
        return name();
    }

    public String sentence() {
        return sentence;
    }
}
