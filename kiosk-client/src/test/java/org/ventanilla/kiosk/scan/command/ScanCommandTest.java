package org.ventanilla.kiosk.scan.command;

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
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.kiosk.scan.Quad;

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
    void many_pictures_become_one_bundle() throws IOException {
        Path bundle = folder.resolve("all.pdf");
        assertEquals(0, scan(photo("2-id.jpg"), photo("5-id.jpg"), "--out", out(), "--bundle", bundle.toString()));
        try (PDDocument document = Loader.loadPDF(bundle.toFile())) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void each_picture_that_gives_nothing_gets_a_sentence_and_the_others_are_done() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jpg"), "no picture");
        assertEquals(
                2, scan(text.toString(), folder.resolve("gone.jpg").toString(), photo("2-id.jpg"), "--out", out()));
        assertTrue(said().contains("text.jpg: is neither a JPEG nor a PNG."), said());
        assertTrue(said().contains("gone.jpg: cannot be read"), said());
        assertTrue(Files.exists(folder.resolve("out/2-id.pdf")));
        assertFalse(Files.exists(folder.resolve("out/text.pdf")));
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
        return ScanCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8), words);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Quad corners(String name) throws IOException {
        return QuadFile.read(folder.resolve("out").resolve(name + ".quad.json"));
    }

    private String photo(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ScanCommandTest.class.getResourceAsStream("/demo-papers/" + name)) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return file.toString();
    }
}
