package org.ventanilla.kiosk.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Papers that people bring, by their true size. */
public enum PaperFormat {
    A4(210, 297),
    CARTA(215.9, 279.4),
    MEDIA_CARTA(139.7, 215.9),
    ID_1(53.98, 85.6);

    private static final double CARD_LIKE = 1.48;
    private static final double LONGER_THAN_CARDS = 1.68;

    final double shortMm;
    final double longMm;

    PaperFormat(double shortMm, double longMm) {
        this.shortMm = shortMm;
        this.longMm = longMm;
    }

    /** The format that a paper of this shape is when it is not a card: half a letter and a card are alike in shape. */
    public static PaperFormat ofSheet(double longByShort) {
        return Stream.of(A4, CARTA, MEDIA_CARTA)
                .min(Comparator.comparingDouble(format -> Math.abs(Math.log(longByShort / format.ratio()))))
                .orElse(A4);
    }

    public double longSideMm() {
        return longMm;
    }

    public double shortSideMm() {
        return shortMm;
    }

    /** Long side divided by short side. */
    double ratio() {
        return longMm / shortMm;
    }

    /** How far, in logarithms, a shape is from the nearest format. */
    static double distance(double longByShort) {
        double nearest = Double.MAX_VALUE;
        for (PaperFormat format : values()) {
            nearest = Math.min(nearest, Math.abs(Math.log(longByShort / format.ratio())));
        }
        return nearest;
    }

    /**
     * The format's ratio when the shape is within four per cent of that one only, else the shape as measured: half a
     * letter and an ID differ by 2.6 per cent, and the wrong one would be worse than none.
     */
    static double snapped(double longByShort) {
        List<PaperFormat> near = Arrays.stream(values())
                .filter(format -> Math.abs(Math.log(longByShort / format.ratio())) < 0.04)
                .toList();
        return near.size() == 1 ? near.getFirst().ratio() : longByShort;
    }

    /** What it most likely is: among shapes that are nearly the same, rounded corners make it a card. */
    static PaperFormat of(double longByShort, boolean rounded) {
        if (longByShort < CARD_LIKE) {
            return longByShort < (A4.ratio() + CARTA.ratio()) / 2 ? CARTA : A4;
        }
        return longByShort > LONGER_THAN_CARDS ? A4 : rounded ? ID_1 : MEDIA_CARTA;
    }

    /** Whether papers of that shape are written along their long side: cards and half letters are, sheets are not. */
    static boolean liesWide(double longByShort) {
        return longByShort > (A4.ratio() + MEDIA_CARTA.ratio()) / 2;
    }

    /** The long side of the format of that shape; of an unknown one as if it were a sheet as long as A4. */
    static double longMm(double longByShort) {
        return Arrays.stream(values())
                .filter(format -> Math.abs(format.ratio() - longByShort) < 1e-6)
                .findFirst()
                .orElse(A4)
                .longMm;
    }
}
