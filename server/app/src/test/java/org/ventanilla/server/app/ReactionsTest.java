package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.platform.Event;

class ReactionsTest {
    private final Reactions reactions = new Reactions();
    private final List<String> seen = new ArrayList<>();

    @Test
    void each_event_reaches_who_reacts_to_it_in_order() {
        reactions.on("KioskEnrolled", event -> seen.add("enrolled"));
        reactions.on("KioskRevoked", event -> seen.add("revoked"));
        reactions.about("kiosk", event -> seen.add("kiosk"));
        reactions.accept(List.of(event("KioskRevoked"), event("KioskEnrolled"), event("Unheard")));
        assertEquals(List.of("kiosk", "revoked", "kiosk", "enrolled", "kiosk"), seen);
    }

    @Test
    void one_that_fails_holds_up_nobody_else() {
        reactions.on("KioskRevoked", event -> {
            throw new IllegalStateException("a");
        });
        reactions.on("KioskRevoked", event -> seen.add("second"));
        reactions.accept(List.of(event("KioskRevoked")));
        assertEquals(List.of("second"), seen);
    }

    private static Event event(String type) {
        return new Event(type, "kiosk", new UUID(0, 1), "system", Map.of());
    }
}
