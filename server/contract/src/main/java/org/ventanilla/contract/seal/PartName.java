package org.ventanilla.contract.seal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which part of which envelope. Both are UUIDv7, made at the kiosk; the manifest is the part that bears its envelope's own id. */
public record PartName(UUID envelope, UUID part) {

    public static PartName manifestOf(UUID envelope) {
        return new PartName(envelope, envelope);
    }

    public boolean isManifest() {
        return envelope.equals(part);
    }

    /** What the seal is bound to: other words and it does not open. */
    byte[] context() {
        return ("ventanilla-part-1:" + envelope + ":" + part).getBytes(StandardCharsets.US_ASCII);
    }
}
