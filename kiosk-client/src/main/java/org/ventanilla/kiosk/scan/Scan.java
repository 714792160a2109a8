package org.ventanilla.kiosk.scan;

/** What came of a picture. */
public sealed interface Scan {

    record Scanned(Page page) implements Scan {}

    record Refused(Refusal reason) implements Scan {}
}
