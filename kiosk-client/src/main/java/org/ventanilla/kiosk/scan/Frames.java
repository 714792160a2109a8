package org.ventanilla.kiosk.scan;

import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures that may come from anywhere. The header is judged before any pixel is unpacked, and a huge picture is
 * unpacked at a fraction of its size, so a few bytes cannot ask for much memory: at most 12 megapixels are held.
 */
final class Frames {
    static final int SHORTEST_SIDE = 200;
    static final long MOST_PIXELS = 120_000_000;
    static final int MOST_BYTES = 40_000_000;
    /** A progressive JPEG holds six bytes for each of its pixels, whatever is asked for. */
    static final long MOST_PROGRESSIVE = 30_000_000;

    private static final double MOST_UNPACKED = 12_000_000;

    sealed interface Result {}

    /** The upright picture, and how many original pixels one of its pixels stands for. */
    record Frame(Picture picture, double originalPerPixel) implements Result {}

    record Refused(Refusal reason) implements Result {}

    private Frames() {}

    static Result read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Refused(Refusal.TOO_HEAVY);
        }
        String format = format(bytes);
        if (format == null) {
            return new Refused(Refusal.NOT_AN_IMAGE);
        }
        ImageReader reader = reader(format);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return read(reader, bytes);
        } catch (IOException | RuntimeException damaged) {
            // ImageIO answers nonsense with nearly any exception; for us it is one fact about the picture.
            return new Refused(Refusal.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static Result read(ImageReader reader, byte[] bytes) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < SHORTEST_SIDE) {
            return new Refused(Refusal.TOO_SMALL);
        }
        if ((long) width * height > (JpegSegments.isProgressive(bytes) ? MOST_PROGRESSIVE : MOST_PIXELS)) {
            return new Refused(Refusal.TOO_LARGE);
        }
        int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_UNPACKED));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        param.setDestination(eightBits(reader, (width + step - 1) / step, (height + step - 1) / step));
        Warnings warnings = new Warnings();
        reader.addIIOReadWarningListener(warnings);
        BufferedImage image =
                Cmyk.isCmyk(bytes) ? Cmyk.toRgb(reader.readRaster(0, param), bytes) : reader.read(0, param);
        if (warnings.brokenOff) {
            return new Refused(Refusal.DAMAGED);
        }
        return new Frame(ExifOrientation.of(bytes).upright(Picture.of(image)), step);
    }

    /** Where sixteen bits a colour are unpacked into: as they come, they take twice the memory for nothing. */
    private static @Nullable BufferedImage eightBits(ImageReader reader, int width, int height) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            return null;
        }
        SampleModel as = types.next().getSampleModel();
        if (as.getSampleSize(0) <= Byte.SIZE) {
            return null;
        }
        return switch (as.getNumBands()) {
            case 1 -> new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            case 3 -> new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            case 4 -> new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            default -> null;
        };
    }

    private static @Nullable String format(byte[] b) {
        if (b.length > 3 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xD8 && (b[2] & 255) == 0xFF) {
            return "jpeg";
        }
        boolean png = b.length > 8 && (b[0] & 255) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G';
        return png ? "png" : null;
    }

    private static ImageReader reader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IllegalStateException("this Java cannot read " + format);
        }
        return readers.next();
    }

    /** Java reads a JPEG that breaks off as if the rest were grey, and says so only here. */
    private static final class Warnings implements IIOReadWarningListener {
        private boolean brokenOff;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            brokenOff |= warning.contains("EOI") || warning.contains("Premature") || warning.contains("truncated");
        }
    }
}
