package org.ventanilla.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) of what a person can remember: passwords and PINs. The hash carries its parameters, so they can rise
 * without a migration: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 */
public final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();
    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** For a user who does not exist: it takes as long to be refused. */
    private static final String NOBODY = hash(Tokens.fresh());

    private Passwords() {}

    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(password, MEMORY_KIB, ITERATIONS, salt, HASH_BYTES);
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + ITERATIONS + ",p=1$" + BASE64.encodeToString(salt) + "$"
                + BASE64.encodeToString(hash);
    }

    public static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        String[] costs = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual =
                argon2id(password, Integer.parseInt(costs[1]), Integer.parseInt(costs[3]), salt, expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    static void matchesNobody(String password) {
        matches(password, NOBODY);
    }

    private static byte[] argon2id(String password, int memoryKib, int iterations, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
