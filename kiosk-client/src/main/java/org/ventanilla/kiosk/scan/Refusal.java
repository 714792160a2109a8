package org.ventanilla.kiosk.scan;

/**
 * Why a picture cannot become a page. The names are stable: they travel, and the Spanish sentences hang on them. Its own
 * sentence is for whoever scans files.
 */
public enum Refusal {
    /** Neither JPEG nor PNG. */
    NOT_AN_IMAGE("No es una foto JPEG ni PNG."),
    /** Begins as one and then breaks off or makes no sense. */
    DAMAGED("La foto está incompleta o dañada. Tómela otra vez."),
    /** The corners that a person gave are no paper in this picture. */
    NOT_CORNERS("Las cuatro esquinas no forman una hoja."),
    /** A side is shorter than {@link Frames#SHORTEST_SIDE} pixels. */
    TOO_SMALL("La foto es muy pequeña: cada lado necesita 200 puntos."),
    /** More pixels than {@link Frames#MOST_PIXELS}, or than can be unpacked in little memory. */
    TOO_LARGE("La foto es muy grande: tómela con menos megapíxeles."),
    /** More than {@link Frames#MOST_BYTES} bytes. */
    TOO_HEAVY("La foto pesa más de 40 megabytes.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String code() {
        return name();
    }

    public String sentence() {
        return sentence;
    }
}
