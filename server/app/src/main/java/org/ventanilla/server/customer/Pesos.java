package org.ventanilla.server.customer;

/** "$ 148.250", written here because a small runtime has no Colombian locale. */
public final class Pesos {

    private Pesos() {}

    public static String text(long pesos) {
        var digits = new StringBuilder(Long.toString(Math.abs(pesos)));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '.');
        }
        return (pesos < 0 ? "−$ " : "$ ") + digits;
    }
}
