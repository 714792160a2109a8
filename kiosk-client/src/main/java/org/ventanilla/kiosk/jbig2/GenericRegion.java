package org.ventanilla.kiosk.jbig2;

/** Codes a bitmap pixel by pixel, row by row (T.88, 6.2); rows that repeat the one above cost next to nothing. */
final class GenericRegion {
    private GenericRegion() {}

    static byte[] encode(Bitmap bitmap, Template template, boolean typicalPrediction) {
        MqEncoder coder = new MqEncoder(template.contexts());
        Surroundings surroundings = new Surroundings(bitmap, template);
        boolean skipping = false;
        for (int y = 0; y < bitmap.height; y++) {
            boolean same = typicalPrediction && bitmap.rowEqualsTheOneAbove(y);
            if (typicalPrediction) {
                coder.encode(template.sameRowContext, same == skipping ? 0 : 1);
                skipping = same;
            }
            if (!same) {
                surroundings.row(y, (context, pixel, bit) -> {
                    coder.encode(context, bit);
                    return bit;
                });
            }
        }
        return coder.finish();
    }
}
