package org.ventanilla.kiosk.scan;

/**
 * What is wrong with a scan, most important first. The names are stable: they travel. The sentence says what to mend, for whoever
 * scans files; the kiosk's page has its own.
 */
public enum Verdict {
    OK("Se lee bien."),
    /** No paper was found: the page is the whole picture, and a person may still hand it in. */
    NO_PAPER("Ponga la hoja entera en el cuadro."),
    /** Three sides are seen and the fourth is not in the picture. As {@link #NO_PAPER}, but it is known what to do. */
    CUT_TOP("La hoja se sale por arriba."),
    CUT_BOTTOM("La hoja se sale por abajo."),
    CUT_LEFT("La hoja se sale por la izquierda."),
    CUT_RIGHT("La hoja se sale por la derecha."),
    /** Two halves do not show the same where they should: the page is both, one below the other. */
    HALVES_APART("Las dos mitades no casan: van una debajo de otra."),
    /** The page is the one that is seen best. */
    TWO_PAPERS("Hay dos papeles. Ponga uno solo."),
    TOO_FAR("Acerque el papel a la cámara."),
    DARK("Busque más luz."),
    GLARE("Incline un poco la hoja."),
    BLURRY("Deje la hoja quieta.");

    private final String sentence;

    Verdict(String sentence) {
        this.sentence = sentence;
    }

    /** Whether one whole paper is seen. */
    public boolean isOfPaper() {
        return switch (this) {
            case NO_PAPER, CUT_TOP, CUT_BOTTOM, CUT_LEFT, CUT_RIGHT, HALVES_APART -> false;
            default -> true;
        };
    }

    public String code() {
        return name();
    }

    public String sentence() {
        return sentence;
    }
}
