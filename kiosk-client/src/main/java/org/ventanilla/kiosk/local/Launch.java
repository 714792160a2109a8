package org.ventanilla.kiosk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.device.PrivateFile;

/**
 * Lets pages in: a launch key, which only who may read the data folder knows, for a bearer. A key opens one page and is then replaced by
 * the next, in {@code launch-key}; a configured key stays. Any other page on this computer gets nothing. On the event loop.
 */
public final class Launch {
    static final Duration IDLE_LIFE = Duration.ofHours(12);
    private static final int KEY_BYTES = 24;

    private final @Nullable String configured;
    private final Path file;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> lastUse = new HashMap<>();
    private String oneTimeKey;

    public Launch(@Nullable String configured, Path data, InstantSource clock) {
        this.configured = configured;
        this.file = data.resolve("launch-key");
        this.clock = clock;
        this.oneTimeKey = secret();
        publish();
    }

    Optional<String> bearerFor(String key) {
        if (isSame(key, oneTimeKey)) {
            oneTimeKey = secret();
            publish();
            return Optional.of(admit());
        }
        return configured != null && isSame(key, configured) ? Optional.of(admit()) : Optional.empty();
    }

    /** Each use keeps it alive. */
    boolean admits(String bearer) {
        forgetIdle();
        return lastUse.computeIfPresent(bearer, (same, before) -> clock.instant()) != null;
    }

    private String admit() {
        forgetIdle();
        String bearer = secret();
        lastUse.put(bearer, clock.instant());
        return bearer;
    }

    private void forgetIdle() {
        Instant oldest = clock.instant().minus(IDLE_LIFE);
        lastUse.values().removeIf(use -> use.isBefore(oldest));
    }

    private void publish() {
        try {
            PrivateFile.write(file, oneTimeKey + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String secret() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** In the same time, however much of it is right. */
    private static boolean isSame(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
