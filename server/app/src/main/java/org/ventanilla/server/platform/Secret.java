package org.ventanilla.server.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Bytes that must not be printed. */
public final class Secret {
    private static final String HMAC = "HmacSHA256";

    private final byte[] bytes;

    public Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Secret fromBase64(String text) {
        return new Secret(Base64.getDecoder().decode(text));
    }

    static Secret ofText(String text) {
        return new Secret(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** A password, as it was typed. */
    public char[] chars() {
        return new String(bytes, StandardCharsets.UTF_8).toCharArray();
    }

    /** Another one for another purpose, in hexadecimal; from it nobody gets back to this one. */
    public Secret derived(String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes, HMAC));
            return ofText(HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
