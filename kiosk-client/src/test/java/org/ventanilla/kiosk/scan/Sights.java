package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** What a picture shows, without a page made of it. */
final class Sights {
    private Sights() {}

    static Sight of(byte[] picture) {
        Frames.Frame frame = assertInstanceOf(Frames.Frame.class, Frames.read(picture));
        Searched searched = Searched.of(frame.picture());
        return Inspecting.of(searched, PageFinder.find(searched));
    }
}
