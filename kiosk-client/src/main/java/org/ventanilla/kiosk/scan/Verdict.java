package org.ventanilla.kiosk.scan;

/** What is wrong with a scan, most important first. The names are stable: they travel, and the sentences hang on them. */
public enum Verdict {
    OK,
    /** No paper was found: the page is the whole picture, and a person may still hand it in. */
    NO_PAPER,
    TOO_FAR,
    DARK,
    GLARE,
    BLURRY;

    public String code() {
        return name();
    }
}
