package org.ventanilla.server.document;

import static org.ventanilla.contract.ProblemCode.IMAGE_NOT_AN_IMAGE;
import static org.ventanilla.contract.ProblemCode.IMAGE_TOO_LARGE;
import static org.ventanilla.contract.ProblemCode.IMAGE_TOO_SMALL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.ventanilla.server.platform.Result;

/** Width and height of a JPEG, read from its head without unpacking it: a small file can unpack to a huge one. */
record Picture(int width, int height) {

    private static final int MOST_PIXELS = 40_000_000;
    private static final int TAIL = 64;

    static Result<Picture> check(byte[] jpeg, Part part) {
        if (jpeg.length > part.mostBytes()) {
            return Result.refused(IMAGE_TOO_LARGE);
        }
        if (!startsAsJpeg(jpeg) || !endsAsJpeg(jpeg)) {
            return Result.refused(IMAGE_NOT_AN_IMAGE);
        }
        return head(jpeg).map(picture -> picture.fitting(part)).orElse(Result.refused(IMAGE_NOT_AN_IMAGE));
    }

    private Result<Picture> fitting(Part part) {
        if ((long) width * height > MOST_PIXELS) {
            return Result.refused(IMAGE_TOO_LARGE);
        }
        return Math.min(width, height) < part.leastPixels() ? Result.refused(IMAGE_TOO_SMALL) : Result.done(this);
    }

    private static boolean startsAsJpeg(byte[] bytes) {
        return bytes.length > 4 && isMarker(bytes, 0, 0xD8) && bytes[2] == (byte) 0xFF;
    }

    /** A picture cut off on its way has no end marker; some cameras put a few bytes after theirs. */
    private static boolean endsAsJpeg(byte[] bytes) {
        for (int i = bytes.length - 2; i >= Math.max(2, bytes.length - TAIL); i--) {
            if (isMarker(bytes, i, 0xD9)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarker(byte[] bytes, int at, int code) {
        return bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) code;
    }

    /** Whatever stumbles over these bytes, they are not a picture that anybody can look at. */
    static Optional<Picture> head(byte[] jpeg) {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            return Optional.of(new Picture(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
