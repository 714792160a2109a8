package org.ventanilla.kiosk.visit;

import java.time.Duration;

/** How long the link may be gone before she is helped without it. */
public record Patience(Duration inTheLine, Duration inTheCall) {
    public static final Patience USUAL = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(45));
}
