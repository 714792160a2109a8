package org.ventanilla.kiosk.scan;

/** How a camera was held, as it wrote into the JPEG: the numbers 1 to 8 of EXIF's tag 0x0112. */
record ExifOrientation(int number) {
    private static final int TAG = 0x0112;

    static ExifOrientation of(byte[] jpeg) {
        int exif = JpegSegments.find(jpeg, JpegSegments.APP1, "Exif");
        int tiff = exif + 6;
        if (exif < 0 || tiff + 8 > jpeg.length) {
            return new ExifOrientation(1);
        }
        boolean little = jpeg[tiff] == 'I';
        long directory = tiff + number(jpeg, tiff + 4, 4, little);
        for (int k = 0; k < number(jpeg, directory, 2, little) && k < 512; k++) {
            long entry = directory + 2 + 12L * k;
            if (number(jpeg, entry, 2, little) == TAG) {
                long value = number(jpeg, entry + 8, 2, little);
                return new ExifOrientation(value >= 1 && value <= 8 ? (int) value : 1);
            }
        }
        return new ExifOrientation(1);
    }

    Picture upright(Picture stored) {
        if (number == 1) {
            return stored;
        }
        boolean sideways = number >= 5;
        int w = sideways ? stored.height : stored.width;
        int h = sideways ? stored.width : stored.height;
        int lastX = stored.width - 1;
        int lastY = stored.height - 1;
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out[y * w + x] = switch (number) {
                    case 2 -> stored.rgb(lastX - x, y);
                    case 3 -> stored.rgb(lastX - x, lastY - y);
                    case 4 -> stored.rgb(x, lastY - y);
                    case 5 -> stored.rgb(y, x);
                    case 6 -> stored.rgb(y, lastY - x);
                    case 7 -> stored.rgb(lastX - y, lastY - x);
                    default -> stored.rgb(lastX - y, x);
                };
            }
        }
        return new Picture(w, h, out);
    }

    private static long number(byte[] b, long at, int size, boolean little) {
        if (at < 0 || at + size > b.length) {
            return 0;
        }
        long n = 0;
        for (int i = 0; i < size; i++) {
            n = (n << 8) | (b[(int) at + (little ? size - 1 - i : i)] & 255);
        }
        return n;
    }
}
