package org.ventanilla.kiosk.jbig2;

import java.util.HexFormat;

/**
 * Which pixels around the one to be coded tell what it will be (T.88, 6.2.5.3), their adaptive pixels left where they
 * nominally stand. More of them predict better and take longer to learn: a small picture does better with few.
 */
enum Template {
    SIXTEEN(0, 4, -3, 3, -2, 2, 0x9B25, "03FFFDFF02FEFEFE"),
    THIRTEEN(1, 3, -2, 3, -1, 2, 0x0795, "03FF"),
    TEN(2, 2, -2, 2, -1, 1, 0x00E5, "02FF"),
    TEN_IN_TWO_ROWS(3, 4, -3, 2, 0, -1, 0x0195, "02FF");

    /** What T.88 calls it. */
    final int number;
    /** How many pixels to the left in the same row. */
    final int before;
    /** From where to where in the row above, and in the one above that. */
    final int aboveLeft;

    final int aboveRight;
    final int highLeft;
    final int highRight;
    /** The context that says whether a row differs from the one above. */
    final int sameRowContext;

    /** Where the adaptive pixels stand: x and y of each, as signed bytes in hexadecimal. */
    private final String adaptive;

    Template(
            int number,
            int before,
            int aboveLeft,
            int aboveRight,
            int highLeft,
            int highRight,
            int sameRowContext,
            String adaptive) {
        this.number = number;
        this.before = before;
        this.aboveLeft = aboveLeft;
        this.aboveRight = aboveRight;
        this.highLeft = highLeft;
        this.highRight = highRight;
        this.sameRowContext = sameRowContext;
        this.adaptive = adaptive;
    }

    int aboveBits() {
        return aboveRight - aboveLeft + 1;
    }

    int highBits() {
        return highRight - highLeft + 1;
    }

    int contexts() {
        return 1 << (before + aboveBits() + highBits());
    }

    byte[] adaptive() {
        return HexFormat.of().parseHex(adaptive);
    }
}
