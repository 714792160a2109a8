package org.ventanilla.kiosk.scan.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.kiosk.scan.Quad;
import org.ventanilla.kiosk.scan.pdf.PdfA2b;
import org.verapdf.core.VeraPDFException;

class ScanCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_picture_becomes_a_pdf_its_corners_and_its_time() throws IOException {
        assertEquals(0, scan(photo("2-id.jpg"), "--out", out()));
        assertTrue(Files.size(folder.resolve("out/2-id.pdf")) < 12_000);
        assertEquals(171, corners("2-id").topLeft().x(), 6);
        assertEquals(48, corners("2-id").topLeft().y(), 6);
        assertTrue(Double.parseDouble(
                        Files.readString(folder.resolve("out/2-id.time")).strip())
                > 0);
    }

    @Test
    void a_turned_picture_has_its_corners_in_the_page_s_own_order() throws IOException {
        String photo = photo("2-id.jpg");
        scan(photo, "--out", out());
        Quad asSeen = corners("2-id");
        scan(photo, "--out", out(), "--rotate-cw", "90");
        assertEquals(asSeen.bottomLeft(), corners("2-id").topLeft());
        assertEquals(asSeen.topLeft(), corners("2-id").topRight());
    }

    @Test
    void corners_given_by_a_person_are_taken_as_they_are() throws IOException {
        Path quad = Files.writeString(folder.resolve("q.json"), "[[180,60],[1030, 95.5],[980,595],[175,570]]");
        assertEquals(0, scan(photo("2-id.jpg"), "--out", out(), "--quad", quad.toString()));
        assertEquals(95.5, corners("2-id").topRight().y(), 0.01);
    }

    @Test
    void pictures_taken_with_it_are_merged_into_it() throws IOException {
        String photo = photo("2-id.jpg");
        assertEquals(0, scan(photo, "--out", out()));
        byte[] alone = Files.readAllBytes(folder.resolve("out/2-id.pdf"));
        Path burst = Files.createDirectories(folder.resolve("burst"));
        Files.copy(Path.of(photo), burst.resolve("2-id.1.jpg"));
        assertEquals(0, scan(photo, "--out", out(), "--burst", burst.toString()));
        assertFalse(Arrays.equals(alone, Files.readAllBytes(folder.resolve("out/2-id.pdf"))));
    }

    @Test
    void many_pictures_become_one_bundle() throws IOException {
        Path bundle = folder.resolve("all.pdf");
        assertEquals(0, scan(photo("2-id.jpg"), photo("5-id.jpg"), "--out", out(), "--bundle", bundle.toString()));
        try (PDDocument document = Loader.loadPDF(bundle.toFile())) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void with_ocr_the_pdf_is_searched_like_a_text_and_stays_pdf_a_2b() throws IOException, VeraPDFException {
        Path bundle = folder.resolve("all.pdf");
        assertEquals(
                0,
                scan(photo("6-bill.jpg"), photo("2-id.jpg"), "--out", out(), "--bundle", bundle.toString(), "--ocr"));
        assertTrue(text("out/6-bill.pdf").contains("300078494"), text("out/6-bill.pdf"));
        assertTrue(text("out/6-bill.pdf").contains("93.270"), text("out/6-bill.pdf"));
        assertTrue(text("all.pdf").contains("SOTAQUIRÁ"), text("all.pdf"));
        PdfA2b.assertIs(Files.readAllBytes(bundle));
    }

    @Test
    void without_tesseract_the_paper_is_scanned_all_the_same_and_a_sentence_says_so() throws IOException {
        assertEquals(0, scanWith(folder.toString(), photo("2-id.jpg"), "--out", out(), "--ocr"));
        assertTrue(said().contains("Tesseract is not installed"), said());
        assertTrue(said().contains("apt-get install tesseract-ocr tesseract-ocr-spa"), said());
        assertEquals("", text("out/2-id.pdf").strip());
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void each_picture_that_gives_nothing_gets_a_sentence_and_the_others_are_done() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jpg"), "no picture");
        assertEquals(
                2, scan(text.toString(), folder.resolve("gone.jpg").toString(), photo("2-id.jpg"), "--out", out()));
        assertTrue(said().contains("text.jpg: NOT_AN_IMAGE No es una foto JPEG ni PNG."), said());
        assertTrue(said().contains("gone.jpg: NOT_READABLE"), said());
        assertTrue(Files.exists(folder.resolve("out/2-id.pdf")));
        assertFalse(Files.exists(folder.resolve("out/text.pdf")));
    }

    @Test
    void corners_that_are_no_paper_in_the_picture_are_not_taken() throws IOException {
        for (String corners : List.of(
                "[[180,60],[9030,95],[980,595],[175,570]]",
                "[[180,60],[980,595],[1030,95],[175,570]]",
                "[[180,60],[180,60],[180,60],[180,60]]",
                "[[1e999,60],[1030,95],[980,595],[175,570]]")) {
            said.reset();
            Path quad = Files.writeString(folder.resolve("q.json"), corners);
            assertEquals(2, scan(photo("2-id.jpg"), "--out", out(), "--quad", quad.toString()), corners);
            assertTrue(said().contains("NOT_CORNERS"), said());
        }
        assertFalse(Files.exists(folder.resolve("out/2-id.pdf")));
    }

    @Test
    void a_file_of_corners_that_is_missing_or_something_else_is_said_before_anything_is_written() throws IOException {
        assertEquals(2, scan(photo("2-id.jpg"), "--out", out(), "--quad", "gone.json"));
        assertTrue(said().contains("NOT_READABLE No se puede abrir gone.json."), said());
        Path quad = Files.writeString(folder.resolve("q.json"), "[[1,2],[3,4]]");
        assertEquals(2, scan(photo("2-id.jpg"), "--out", out(), "--quad", quad.toString()));
        assertTrue(said().contains("NOT_CORNERS No hay cuatro esquinas"), said());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void two_pictures_of_one_name_do_not_overwrite_each_other() throws IOException {
        assertEquals(2, scan(photo("2-id.jpg"), "elsewhere/2-id.png", "--out", out()));
        assertTrue(said().contains("Dos fotos se llaman 2-id"), said());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void where_nothing_can_be_written_it_is_said_before_anything_is_scanned() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertEquals(2, scan(photo("2-id.jpg"), "--out", file.resolve("out").toString()));
        assertTrue(said().contains("NOT_WRITABLE"), said());
        said.reset();
        String bundle = file.resolve("all.pdf").toString();
        assertEquals(2, scan(photo("2-id.jpg"), "--out", out(), "--bundle", bundle));
        assertTrue(said().contains("NOT_WRITABLE"), said());
        assertFalse(Files.exists(folder.resolve("out/2-id.pdf")));
    }

    @Test
    void names_may_have_any_letters() throws IOException {
        Path photo = Files.copy(Path.of(photo("2-id.jpg")), folder.resolve("cédula de Ñáñez.jpg"));
        assertEquals(0, scan(photo.toString(), "--out", out()));
        assertTrue(Files.exists(folder.resolve("out/cédula de Ñáñez.pdf")));
    }

    @Test
    void a_folder_is_no_picture() {
        assertEquals(2, scan(folder.toString(), "--out", out()));
        assertTrue(said().contains("NOT_READABLE"), said());
    }

    @Test
    void what_is_not_understood_is_said() {
        assertEquals(2, scan("--out", out()));
        assertTrue(said().startsWith("Usage"), said());
        assertEquals(2, scan("a.jpg", "--out", out(), "--rotate-cw", "45"));
        assertTrue(said().contains("0, 90, 180 or 270"), said());
        assertEquals(2, scan("a.jpg", "--out"));
        assertTrue(said().contains("--out needs a value"), said());
    }

    private int scan(String... words) {
        return scanWith(System.getenv("PATH"), words);
    }

    private int scanWith(String path, String... words) {
        return ScanCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8), path, words);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Quad corners(String name) {
        return assertDoesNotThrow(() -> QuadFile.read(folder.resolve("out").resolve(name + ".quad.json")));
    }

    private String photo(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ScanCommandTest.class.getResourceAsStream("/demo-papers/" + name)) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return file.toString();
    }
}
