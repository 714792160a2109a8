package org.ventanilla.kiosk.scan.text;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ventanilla.kiosk.jbig2.Bitmap;
import org.ventanilla.kiosk.scan.Layers;

/** The program {@code tesseract} of the machine, with its Spanish model. Blocks for seconds; any thread. */
public final class Tesseract {
    private static final int PATIENCE_SECONDS = 60;
    private static final double MM_PER_INCH = 25.4;
    private static final int SUREST_THAT_IS_NONE = 30;
    private static final int WORD = 5;

    private final Path program;

    private Tesseract(Path program) {
        this.program = program;
    }

    /** Empty where it is not installed. */
    public static Optional<Tesseract> installed(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tesseract::new);
    }

    /** The words that it is somewhat sure of, in the order of reading. */
    public List<Word> words(Layers paper) throws IOException {
        Bitmap ink = paper.ink();
        long dpi = Math.round(ink.width() / paper.widthMm() * MM_PER_INCH);
        Process reading = new ProcessBuilder(
                        program.toString(), "stdin", "stdout", "-l", "spa", "--dpi", Long.toString(dpi), "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Thread.ofVirtual().start(() -> feed(reading, ink));
            String table = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!reading.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || reading.exitValue() != 0) {
                throw new IOException("tesseract gave nothing: is its Spanish model (tesseract-ocr-spa) installed?");
            }
            return words(table, ink.width(), ink.height());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } finally {
            reading.destroyForcibly();
        }
    }

    private static void feed(Process reading, Bitmap ink) {
        try (OutputStream in = reading.getOutputStream()) {
            in.write(portableBitmap(ink));
        } catch (IOException e) {
            // It went away; what it exits with says so.
            reading.destroy();
        }
    }

    /** Netpbm's P4: eight dots a byte, black is one. */
    private static byte[] portableBitmap(Bitmap ink) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("P4\n" + ink.width() + " " + ink.height() + "\n").getBytes(StandardCharsets.US_ASCII));
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x += 8) {
                int eight = 0;
                for (int i = 0; i < 8; i++) {
                    eight = (eight << 1) | (x + i < ink.width() && ink.isInk(x + i, y) ? 1 : 0);
                }
                bytes.write(eight);
            }
        }
        return bytes.toByteArray();
    }

    /** Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    static List<Word> words(String table, double width, double height) {
        return table.lines()
                .skip(1)
                .map(line -> line.split("\t", 12))
                .filter(cells -> cells.length == 12 && Integer.parseInt(cells[0]) == WORD)
                .filter(cells -> Double.parseDouble(cells[10]) > SUREST_THAT_IS_NONE && !cells[11].isBlank())
                .map(cells -> new Word(
                        cells[11].strip(),
                        Integer.parseInt(cells[6]) / width,
                        Integer.parseInt(cells[7]) / height,
                        Integer.parseInt(cells[8]) / width,
                        Integer.parseInt(cells[9]) / height))
                .toList();
    }
}
