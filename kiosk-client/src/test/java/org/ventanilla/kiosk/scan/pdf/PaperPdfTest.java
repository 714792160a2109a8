package org.ventanilla.kiosk.scan.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.kiosk.jbig2.Bitmap;
import org.ventanilla.kiosk.scan.Layers;
import org.ventanilla.kiosk.scan.Leaf;
import org.ventanilla.kiosk.scan.Leaf.Placed;
import org.ventanilla.kiosk.scan.Photo;
import org.verapdf.core.VeraPDFException;

class PaperPdfTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 420;

    @TempDir
    Path folder;

    @Test
    void pdfbox_shows_the_ink_bit_for_bit() throws IOException {
        try (PDDocument document = Loader.loadPDF(PaperPdf.of(List.of(paper(1))))) {
            assertShows(paper(1).ink(), new PDFRenderer(document).renderImage(0));
        }
    }

    @Test
    void poppler_reads_the_ink_bit_for_bit() throws IOException, InterruptedException {
        Path read = folder.resolve("poppler");
        run("pdfimages", "-png", file(paper(2)).toString(), read.toString());
        assertShows(paper(2).ink(), ImageIO.read(new File(read + "-000.png")));
    }

    @Test
    void mupdf_shows_the_ink_bit_for_bit() throws IOException, InterruptedException {
        Path shown = folder.resolve("mupdf.png");
        run(
                "mutool",
                "draw",
                "-q",
                "-r",
                "72",
                "-o",
                shown.toString(),
                file(paper(3)).toString());
        assertShows(paper(3).ink(), ImageIO.read(shown.toFile()));
    }

    @Test
    void three_readers_show_a_photograph_where_it_lies() throws IOException, InterruptedException {
        Path pdf = file(withPhoto());
        Path poppler = folder.resolve("shown");
        run("pdftoppm", "-r", "72", "-png", "-singlefile", pdf.toString(), poppler.toString());
        Path mupdf = folder.resolve("mupdf.png");
        run("mutool", "draw", "-q", "-r", "72", "-o", mupdf.toString(), pdf.toString());
        assertShowsPhoto(ImageIO.read(new File(poppler + ".png")));
        assertShowsPhoto(ImageIO.read(mupdf.toFile()));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertShowsPhoto(new PDFRenderer(document).renderImage(0));
        }
    }

    @Test
    void it_is_pdf_a_2b() throws IOException, VeraPDFException {
        PdfA2b.assertIs(PaperPdf.of(List.of(paper(4), withPhoto())));
    }

    @Test
    void papers_keep_their_order_and_size() throws IOException {
        Layers letter = new Layers(paper(6).ink(), 215.9, 279.4);
        try (PDDocument document = Loader.loadPDF(PaperPdf.of(List.of(letter, paper(7))))) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(612, document.getPage(0).getMediaBox().getWidth(), 0.1);
            assertEquals(792, document.getPage(0).getMediaBox().getHeight(), 0.1);
        }
    }

    @Test
    void a_paper_lies_on_its_sheet_where_it_was_laid_and_turned_as_it_was_turned() throws IOException {
        Layers paper = paper(9);
        for (int turns = 0; turns < 4; turns++) {
            double across = turns % 2 == 0 ? paper.widthMm() : paper.heightMm();
            double down = turns % 2 == 0 ? paper.heightMm() : paper.widthMm();
            double mm = 25.4 / 72;
            Placed placed = new Placed(paper, turns, 40 * mm, 30 * mm, across, down);
            byte[] pdf = PaperPdf.ofLeaves(List.of(new Leaf(600 * mm, 600 * mm, List.of(placed))));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                BufferedImage shown = new PDFRenderer(document).renderImage(0);
                assertEquals(600, shown.getWidth());
                assertShownTurned(paper.ink(), turns, shown);
            }
        }
    }

    private static void assertShownTurned(Bitmap ink, int turns, BufferedImage shown) {
        for (int y = 0; y < HEIGHT; y += 7) {
            for (int x = 0; x < WIDTH; x += 3) {
                int u = switch (turns) {
                    case 0 -> x;
                    case 1 -> HEIGHT - 1 - y;
                    case 2 -> WIDTH - 1 - x;
                    default -> y;
                };
                int v = switch (turns) {
                    case 0 -> y;
                    case 1 -> x;
                    case 2 -> HEIGHT - 1 - y;
                    default -> WIDTH - 1 - x;
                };
                int expected = ink.isInk(x, y) ? 0 : 0xFFFFFF;
                assertEquals(expected, shown.getRGB(40 + u, 30 + v) & 0xFFFFFF, turns + ": " + x + ", " + y);
            }
        }
    }

    @Test
    void all_but_the_ink_weighs_hardly_more_than_a_kilobyte() {
        byte[] pdf = PaperPdf.of(List.of(new Layers(new Bitmap(1200, 1700), 210, 297)));
        assertTrue(pdf.length < 1900, () -> pdf.length + " bytes");
    }

    @Test
    void the_same_paper_gives_the_same_file() {
        assertArrayEquals(PaperPdf.of(List.of(paper(8))), PaperPdf.of(List.of(paper(8))));
    }

    /** As large as its pixels are many, so that each reader shows one for one at 72 dpi. */
    private static Layers paper(long seed) {
        Bitmap ink = new Bitmap(WIDTH, HEIGHT);
        Random random = new Random(seed);
        for (int i = 0; i < 4000; i++) {
            ink.ink(random.nextInt(WIDTH), random.nextInt(HEIGHT));
        }
        return new Layers(ink, WIDTH * 25.4 / 72, HEIGHT * 25.4 / 72);
    }

    /** A grey square of 60 pixels at 100, 200 from the top left. */
    private static Layers withPhoto() throws IOException {
        BufferedImage grey = new BufferedImage(30, 30, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 900; i++) {
            grey.getRaster().setSample(i % 30, i / 30, 0, 128);
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(grey, "jpeg", jpeg);
        double mm = 25.4 / 72;
        Photo photo = new Photo(jpeg.toByteArray(), 100.0 / WIDTH, 200.0 / HEIGHT, 60.0 / WIDTH, 60.0 / HEIGHT);
        return new Layers(new Bitmap(WIDTH, HEIGHT), WIDTH * mm, HEIGHT * mm, List.of(photo));
    }

    private static void assertShowsPhoto(BufferedImage shown) {
        assertEquals(128, shown.getRaster().getSample(130, 230, 0), 8, "inside");
        assertEquals(128, shown.getRaster().getSample(104, 256, 0), 8, "its lower left");
        assertEquals(255, shown.getRaster().getSample(95, 230, 0), 1, "left of it");
        assertEquals(255, shown.getRaster().getSample(130, 265, 0), 1, "below it");
    }

    private Path file(Layers paper) throws IOException {
        return Files.write(folder.resolve("paper.pdf"), PaperPdf.of(List.of(paper)));
    }

    private static void run(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).inheritIO().start();
        assertEquals(0, process.waitFor(), words[0]);
    }

    private static void assertShows(Bitmap ink, BufferedImage shown) {
        assertEquals(WIDTH, shown.getWidth());
        assertEquals(HEIGHT, shown.getHeight());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int expected = ink.isInk(x, y) ? 0 : 0xFFFFFF;
                assertEquals(expected, shown.getRGB(x, y) & 0xFFFFFF, "pixel " + x + ", " + y);
            }
        }
    }
}
