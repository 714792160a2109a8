package org.ventanilla.kiosk.gate;

/** What the camera is to see. The first of two wants no change before it; the other is known by its being another. */
public enum Aim {
    SHEET,
    CARD,
    /** One of two halves of a sheet. */
    HALF;

    double leastDpi() {
        return switch (this) {
            case SHEET -> Limits.SHEET_DPI;
            case CARD -> Limits.CARD_DPI;
            case HALF -> Limits.HALF_DPI;
        };
    }

    double leastSharpness() {
        return this == CARD ? Limits.CARD_SHARPNESS : Limits.SHARPNESS;
    }
}
