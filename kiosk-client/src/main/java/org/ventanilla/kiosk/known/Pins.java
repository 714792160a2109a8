package org.ventanilla.kiosk.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.kiosk.device.PrivateFile;

/**
 * Whether a PIN is the one that the server last accepted. It keeps a slow, salted hash: a convenience against mistakes and children, not a
 * lock (who holds this disk can try ten thousand PINs). Blocks; thread-safe.
 */
public final class Pins {
    private static final Logger LOG = LoggerFactory.getLogger(Pins.class);
    private static final int ROUNDS = 600_000; // OWASP's for PBKDF2-HMAC-SHA256
    private static final int BITS = 256;
    private static final int SALT = 16;
    private static final int MOST_TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final HexFormat HEX = HexFormat.of();

    public enum Answer {
        RIGHT,
        WRONG,
        /** No PIN was ever accepted while this program looked on. */
        UNKNOWN,
        TOO_MANY
    }

    private record Asked(UUID command, String pin) {}

    private final Path file;
    private final InstantSource clock;
    private @Nullable Asked asked;
    private int wrong;
    private Instant again = Instant.MIN;

    public Pins(Path folder, InstantSource clock) {
        this.file = folder.resolve("pin");
        this.clock = clock;
    }

    /** The server is being asked about it; in memory until it answers. */
    public synchronized void ask(UUID command, String pin) {
        asked = new Asked(command, pin);
    }

    /** The server answered; only what it accepted is kept. */
    public synchronized void answered(UUID command, boolean accepted) {
        Asked about = asked;
        if (about == null || !about.command.equals(command)) {
            return;
        }
        asked = null;
        if (accepted) {
            keep(about.pin);
        }
    }

    /** Whoever runs this kiosk may no longer open a day by themselves. */
    public synchronized void forget() {
        asked = null;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("The PIN cannot be forgotten");
        }
    }

    private void keep(String pin) {
        try {
            byte[] salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            PrivateFile.write(file, HEX.formatHex(salt) + ":" + HEX.formatHex(hash(pin, salt)) + "\n");
        } catch (IOException | GeneralSecurityException e) {
            LOG.atWarn().setCause(e).log("The PIN cannot be remembered: without a link the day cannot be opened");
        }
    }

    public synchronized Answer tried(String pin) {
        if (clock.instant().isBefore(again)) {
            return Answer.TOO_MANY;
        }
        Answer answer = compared(pin);
        wrong = answer == Answer.WRONG ? wrong + 1 : 0;
        if (wrong >= MOST_TRIES) {
            wrong = 0;
            again = clock.instant().plus(PAUSE);
        }
        return answer;
    }

    private Answer compared(String pin) {
        try {
            if (Files.notExists(file)) {
                return Answer.UNKNOWN;
            }
            String[] kept = Files.readString(file).strip().split(":", 2);
            byte[] given = hash(pin, HEX.parseHex(kept[0]));
            return MessageDigest.isEqual(given, HEX.parseHex(kept[1])) ? Answer.RIGHT : Answer.WRONG;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LOG.atWarn().setCause(e).log("The PIN cannot be compared");
            return Answer.UNKNOWN;
        }
    }

    private static byte[] hash(String pin, byte[] salt) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(pin.toCharArray(), salt, ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }
}
