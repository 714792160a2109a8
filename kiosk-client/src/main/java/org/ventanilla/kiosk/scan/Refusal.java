package org.ventanilla.kiosk.scan;

/** Why a picture cannot become a page. The names are stable: they travel, and the Spanish sentences hang on them. */
public enum Refusal {
    /** Neither JPEG nor PNG. */
    NOT_AN_IMAGE,
    /** Begins as one and then breaks off or makes no sense. */
    DAMAGED,
    /** A side is shorter than {@link Frames#SHORTEST_SIDE} pixels. */
    TOO_SMALL,
    /** More than {@link Frames#MOST_PIXELS} pixels. */
    TOO_LARGE,
    /** More than {@link Frames#MOST_BYTES} bytes. */
    TOO_HEAVY;

    public String code() {
        return name();
    }
}
