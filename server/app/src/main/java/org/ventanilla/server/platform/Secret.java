package org.ventanilla.server.platform;

import java.util.Base64;

/** Bytes that must not be printed. */
public final class Secret {
    private final byte[] bytes;

    public Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Secret fromBase64(String text) {
        return new Secret(Base64.getDecoder().decode(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "***";
    }
}
