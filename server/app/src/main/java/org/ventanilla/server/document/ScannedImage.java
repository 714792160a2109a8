package org.ventanilla.server.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A picture in a scanned page: as large as it says, and no larger than a paper needs. */
final class ScannedImage {

    private static final int LONGEST_SIDE = 6_000;
    private static final int MOST_PIXELS = 12_000_000;
    private static final COSName JBIG2 = COSName.JBIG2_DECODE;

    /** Page information and generic regions. A dictionary of shapes may show a 6 where there was an 8, so it is none of ours. */
    private static final Set<Integer> SEGMENTS = Set.of(38, 39, 48, 49, 51);

    private static final int PAGE_INFORMATION = 48;
    private static final int HEAD = 11;

    private ScannedImage() {}

    static boolean isBounded(COSStream image) throws IOException {
        var width = image.getInt(COSName.WIDTH);
        var height = image.getInt(COSName.HEIGHT);
        var mask = image.getCOSStream(COSName.SMASK);
        return COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE))
                && isBounded(width, height)
                && image.getDictionaryObject(COSName.DECODE_PARMS) == null
                && tellsTheTruth(image, width, height)
                && (mask == null || (mask.getCOSStream(COSName.SMASK) == null && isBounded(mask)));
    }

    private static boolean isBounded(int width, int height) {
        return Math.min(width, height) > 0
                && Math.max(width, height) <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    /** The decoders believe the picture's own head, so it must say what was judged. */
    private static boolean tellsTheTruth(COSStream image, int width, int height) throws IOException {
        var filter = image.getFilters() instanceof COSName one ? one : null;
        if (COSName.FLATE_DECODE.equals(filter)) {
            return true;
        }
        try (var in = image.createRawInputStream()) {
            var bytes = in.readAllBytes();
            return JBIG2.equals(filter)
                    ? isInk(ByteBuffer.wrap(bytes), width, height)
                    : COSName.DCT_DECODE.equals(filter)
                            && Picture.head(bytes)
                                    .filter(new Picture(width, height)::equals)
                                    .isPresent();
        }
    }

    /** ITU-T T.88, 7.2: number, type, what it refers to, page and length of each segment; ours refer to none. */
    private static boolean isInk(ByteBuffer segments, int width, int height) {
        var first = true;
        while (segments.remaining() >= HEAD) {
            segments.getInt();
            var type = segments.get() & 0x3F;
            var refersTo = segments.get();
            segments.get();
            var length = segments.getInt();
            if (refersTo != 0 || !SEGMENTS.contains(type) || length < 0 || length > segments.remaining()) {
                return false;
            }
            var at = segments.position();
            var sized = type == PAGE_INFORMATION || type == 38 || type == 39;
            if (first != (type == PAGE_INFORMATION)
                    || (sized && (length < 8 || segments.getInt(at) != width || segments.getInt(at + 4) != height))) {
                return false;
            }
            segments.position(at + length);
            first = false;
        }
        return !first && !segments.hasRemaining();
    }
}
