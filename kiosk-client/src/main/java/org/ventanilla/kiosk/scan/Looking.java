package org.ventanilla.kiosk.scan;

import java.util.Optional;

/** Looks at a picture without making a page of it, for a camera that waits for a good moment. Any thread may call it. */
public final class Looking {
    private Looking() {}

    /** Empty when the bytes are no picture that could be scanned. A tenth of a second at 720p. */
    public static Optional<Sight> at(byte[] picture) {
        return Frames.read(picture) instanceof Frames.Frame frame ? Optional.of(at(frame.picture())) : Optional.empty();
    }

    static Sight at(Picture picture) {
        Searched searched = Searched.of(picture);
        return Inspecting.of(searched, PageFinder.find(searched));
    }
}
