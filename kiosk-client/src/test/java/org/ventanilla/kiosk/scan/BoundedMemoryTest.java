package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A whole process, started as {@code ./ventanilla scan} starts it, whatever the picture is. */
@EnabledOnOs(OS.LINUX)
class BoundedMemoryTest {
    private static final long MOST_KILOBYTES = 400 * 1024;
    private static final long MOST_CPU_MILLIS = 10_000;

    private static final BufferedImage PAPER = PaperScene.desk(new Color(120, 90, 60))
            .paper(PaperScene.TILTED, Color.WHITE)
            .noisy(3)
            .image();

    @TempDir
    Path folder;

    @Test
    void a_hundred_megapixels_are_unpacked_in_little_memory() throws Exception {
        assertBounded("OK", Pictures.bytes(Magnified.by(11, PAPER), "jpeg"));
    }

    @Test
    void twelve_megapixels_of_sixteen_bits_are_too() throws Exception {
        assertBounded("OK", Pictures.bytes(Pictures.deep(enlarged()), "png"));
    }

    @Test
    void four_inks_are_too() throws Exception {
        assertBounded("OK", Pictures.cmyk(enlarged()));
    }

    @Test
    void a_film_is_too() throws Exception {
        assertBounded("OK", Pictures.animated(Pictures.bytes(enlarged(), "png")));
    }

    @Test
    void a_progressive_one_is_too() throws Exception {
        assertBounded("OK", Pictures.progressive(Magnified.by(5, PAPER)));
    }

    @Test
    void one_pixel_takes_next_to_nothing() throws Exception {
        assertBounded("TOO_SMALL", Pictures.bytes(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png"));
    }

    /** The most pixels that are unpacked one for one. */
    private static BufferedImage enlarged() {
        BufferedImage image = new BufferedImage(4600, 2600, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawImage(PAPER, 0, 0, 4600, 2600, null);
        return image;
    }

    private void assertBounded(String code, byte[] picture) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("picture"), picture);
        Process scan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PeakMemory.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(scan.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, scan.waitFor(), said);
        String[] words = said.split(" ");
        assertEquals(code, words[0], said);
        assertTrue(Long.parseLong(words[1]) <= MOST_KILOBYTES, said);
        assertTrue(Long.parseLong(words[2]) <= MOST_CPU_MILLIS, said);
    }
}
