package org.ventanilla.server.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;

/** A device's public key: Ed25519 (RFC 8032), written as X.509 SubjectPublicKeyInfo in base64. */
public record DeviceKey(String base64) {
    private static final String SIGN_IN = "ventanilla-kiosk-sign-in:";

    static Result<DeviceKey> parse(String base64) {
        try {
            byte[] encoded = key(base64).getEncoded();
            return Result.done(new DeviceKey(Base64.getEncoder().encodeToString(encoded)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Result.refused(ProblemCode.BODY_MALFORMED, "publicKey");
        }
    }

    /** The prefix keeps the key from being made to sign something that means anything elsewhere. */
    boolean signed(String nonce, String signature) {
        return signed((SIGN_IN + nonce).getBytes(StandardCharsets.UTF_8), signature);
    }

    /** @param message with the prefix that says what it means */
    public boolean signed(byte[] message, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key(base64));
            check.update(message);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey key(String base64) throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(base64);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
