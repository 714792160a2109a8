package org.ventanilla.server.pqr;

/**
 * A digit to be read aloud after a number, so that the other end notices a slip (ISO/IEC 7064, MOD 11,10). It finds every
 * single wrong digit and nearly every pair of neighbours that changed places. It is no part of the number.
 */
final class CheckDigit {

    private static final int BASE = 10;

    private CheckDigit() {}

    static int of(String digits) {
        var product = BASE;
        for (int i = 0; i < digits.length(); i++) {
            var sum = (product + Character.digit(digits.charAt(i), BASE)) % BASE;
            product = 2 * (sum == 0 ? BASE : sum) % (BASE + 1);
        }
        return (BASE + 1 - product) % BASE;
    }
}
