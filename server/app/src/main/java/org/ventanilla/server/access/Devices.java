package org.ventanilla.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kiosks' devices. Codes, nonces and tokens are known by their hash only. */
public interface Devices {
    /** What became of a code. {@code usedBy} is the key that it enrolled. */
    record Code(UUID kiosk, Instant until, @Nullable DeviceKey usedBy) {}

    Optional<Device> of(UUID kiosk);

    /** Every key that this kiosk ever had, also when it was taken back. */
    List<DeviceKey> keysEver(UUID kiosk);

    /** Codes of the kiosk that were not used yet stop working. */
    void addCode(UUID kiosk, byte[] codeHash, Instant until);

    /** Nobody else uses it until the transaction ends. */
    Optional<Code> lockCode(byte[] codeHash);

    /** The code is used up; the device of before, if any, is worth nothing. */
    void enrol(UUID kiosk, byte[] codeHash, DeviceKey key, Instant now);

    void revoke(UUID kiosk, Instant now);

    void addNonce(UUID kiosk, byte[] nonceHash, Instant until);

    /** True once, for that kiosk, in time. */
    boolean takeNonce(UUID kiosk, byte[] nonceHash, Instant now);

    void addToken(UUID kiosk, byte[] tokenHash, Instant until);

    Optional<Device> ofToken(byte[] tokenHash, Instant now);
}
