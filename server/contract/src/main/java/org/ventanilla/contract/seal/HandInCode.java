package org.ventanilla.contract.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The code of what was handed in, {@code E-XXXX-XXXX}: found from its id alone, so that a kiosk without a link can say it and the server
 * knows it again. Seven characters of Crockford's base 32 and one that checks them. It is no number of a series and reserves none.
 */
public final class HandInCode {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA = 7;
    private static final int BITS = 5;
    private static final int FIELD = 0b100101; // x^5 + x^2 + 1: arithmetic in GF(32)
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\u2010-\u2015]");
    private static final Pattern WHOLE = Pattern.compile("[" + DIGITS + "]{8}");

    private HandInCode() {}

    public static String of(UUID envelope) {
        long bits = ByteBuffer.wrap(sha256(envelope)).getLong() >>> (Long.SIZE - DATA * BITS);
        StringBuilder data = new StringBuilder(DATA);
        for (int i = DATA - 1; i >= 0; i--) {
            data.append(DIGITS.charAt((int) (bits >>> (i * BITS)) & 31));
        }
        return grouped(data.append(check(data)));
    }

    /**
     * The code as it is printed, from what somebody typed: small letters, spaces, no dashes, without the first E-, an O for a zero, an I or L for a
     * one. Empty when it is no such code, or one character is wrong or two have changed places.
     */
    public static Optional<String> read(String typed) {
        String plain = SEPARATORS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        String code = plain.length() == DATA + 2 && plain.startsWith("E") ? plain.substring(1) : plain;
        boolean right = WHOLE.matcher(code).matches() && check(code.substring(0, DATA)) == code.charAt(DATA);
        return right ? Optional.of(grouped(code)) : Optional.empty();
    }

    private static String grouped(CharSequence code) {
        return "E-" + code.subSequence(0, 4) + "-" + code.subSequence(4, 8);
    }

    /** Each place has another weight, none of them 0 and no two alike: every single slip and every exchange of two is seen. */
    private static char check(CharSequence data) {
        int sum = 0;
        for (int i = 0; i < data.length(); i++) {
            sum = doubled(sum ^ DIGITS.indexOf(data.charAt(i)));
        }
        return DIGITS.charAt(sum);
    }

    private static int doubled(int value) {
        int twice = value << 1;
        return twice > 31 ? twice ^ FIELD : twice;
    }

    private static byte[] sha256(UUID id) {
        try {
            byte[] bytes = ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
