package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Pictures that were written well and then spoilt: bits turned, bytes changed, pieces left out, doubled, exchanged and
 * taken from another format. Each is answered and none takes long. A few seconds in the suite; for a night:
 * {@code -Dventanilla.fuzz.seconds=28800 -Dventanilla.fuzz.seed=7}.
 */
class DecoderFuzzTest {
    private static final long MOST_NANOS = 5_000_000_000L;

    private static final BufferedImage IMAGE = PaperScene.desk(Color.DARK_GRAY)
            .paper(PaperScene.TILTED, Color.WHITE)
            .image()
            .getSubimage(100, 20, 320, 240);
    private static final List<byte[]> WELL = List.of(
            Pictures.bytes(IMAGE, "jpeg"),
            Pictures.progressive(IMAGE),
            Pictures.cmyk(IMAGE),
            Pictures.withOrientation(Pictures.bytes(IMAGE, "jpeg"), 6),
            Pictures.bytes(IMAGE, "png"),
            Pictures.interlaced(IMAGE),
            Pictures.animated(Pictures.bytes(Pictures.as(IMAGE, BufferedImage.TYPE_INT_ARGB), "png")),
            Pictures.bytes(Pictures.as(IMAGE, BufferedImage.TYPE_USHORT_GRAY), "png"));

    @Test
    void a_spoilt_picture_is_answered_soon() {
        long end = System.nanoTime() + Long.getLong("ventanilla.fuzz.seconds", 3) * 1_000_000_000;
        for (long seed = Long.getLong("ventanilla.fuzz.seed", 1) << 32; System.nanoTime() < end; seed++) {
            read(seed, spoilt(new Random(seed)));
        }
    }

    private static void read(long seed, byte[] bytes) {
        long before = System.nanoTime();
        try {
            Frames.read(bytes);
        } catch (RuntimeException | Error thrown) {
            fail("seed " + seed, thrown);
        }
        if (System.nanoTime() - before > MOST_NANOS) {
            fail("seed " + seed + " took too long");
        }
    }

    private static byte[] spoilt(Random random) {
        byte[] bytes = WELL.get(random.nextInt(WELL.size())).clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes = spoiltOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] spoiltOnce(byte[] bytes, Random random) {
        int at = random.nextInt(random.nextBoolean() ? Math.min(700, bytes.length) : bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        byte[] other = WELL.get(random.nextInt(WELL.size()));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 ->
                bytes[at] = (byte)
                        List.of(0, 1, 127, 128, 255).get(random.nextInt(5)).intValue();
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt());
            case 3 ->
                System.arraycopy(
                        other, random.nextInt(other.length / 2), bytes, at, Math.min(length, other.length / 2));
            case 4 -> {
                byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
                System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
                return shorter.length > 8 ? shorter : bytes;
            }
            default -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                return longer;
            }
        }
        return bytes;
    }
}
