package org.ventanilla.kiosk.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Ids in the order of their making (RFC 9562 section 5.7). Thread-safe. */
final class UuidV7 implements Supplier<UUID> {
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    UuidV7(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID get() {
        long version = 0x7000L | random.nextInt(1 << 12);
        long variant = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new UUID(clock.millis() << 16 | version, variant);
    }
}
