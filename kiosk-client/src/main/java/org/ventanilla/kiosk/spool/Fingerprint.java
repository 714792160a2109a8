package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Length and SHA-256 of bytes on their way past. For one stream, then read once. */
final class Fingerprint {
    private final MessageDigest digest;
    private long bytes;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Fingerprint of(InputStream in) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        in.transferTo(fingerprint.over(OutputStream.nullOutputStream()));
        return fingerprint;
    }

    OutputStream over(OutputStream out) {
        return new DigestOutputStream(out, digest) {
            @Override
            public void write(int b) throws IOException {
                super.write(b);
                bytes++;
            }

            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                super.write(some, from, length);
                bytes += length;
            }
        };
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
