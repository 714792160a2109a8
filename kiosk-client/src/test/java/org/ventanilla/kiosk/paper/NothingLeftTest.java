package org.ventanilla.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.camera.DemoCamera;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.Scan;
import org.ventanilla.kiosk.scan.Scanning;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;
import org.ventanilla.kiosk.spool.SealedForTests;

/**
 * After a visit nothing that was handed in can be found at the kiosk: not in its data folder, not in the folder for temporary files, not in
 * a dump of its heap. What a browser holds lies in its memory only (the journeys' Chromium has a temporary profile, as the shipped one).
 */
class NothingLeftTest {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};
    private static final byte[] PDF = "%PDF-1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBM = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3};

    @TempDir
    Path folder;

    private SealedForTests utility;

    @BeforeEach
    void aPaperAVoiceAndAFilm() throws Exception {
        utility = SealedForTests.fresh();
        Files.writeString(folder.resolve("keyset.json"), utility.keyset());
        Files.write(folder.resolve("picture.jpg"), picture());
        Files.write(folder.resolve("voice.webm"), webm(5));
        Files.write(folder.resolve("film.webm"), webm(6));
        Files.createDirectories(folder.resolve("tmp"));
        Files.createDirectories(folder.resolve("data"));
    }

    @Test
    void of_a_visit_that_was_wiped_there_is_nothing() throws Exception {
        run("wiped");
        Windows windows = windows();
        List<byte[]> plain = opened();
        assertEquals(4, plain.size(), "a page, its small picture, a voice and a film");
        plain.forEach(windows::add);
        windows.leaveOut(anotherPapersPdf());
        assertTrue(windows.size() > 450_000, windows.size() + " runs of 32 bytes to look for");

        for (Path file : files("data", "tmp")) {
            assertEquals(0, windows.in(file), file.toString());
            for (byte[] magic : List.of(JPEG, PDF, WEBM)) {
                assertEquals(-1, indexOf(file, magic), file + " holds a picture, a PDF or a film");
            }
        }
        assertEquals(0, windows.in(folder.resolve("heap.hprof")), "in the heap");
        assertEquals(-1, indexOf(folder.resolve("heap.hprof"), JPEG), "no picture in the heap");
    }

    /** That this test can fail. */
    @Test
    void of_a_visit_that_was_not_wiped_the_page_is_found() throws Exception {
        run("unwiped");
        assertTrue(windows().in(folder.resolve("heap.hprof")) > 1_000);
        assertTrue(indexOf(folder.resolve("heap.hprof"), JPEG) > 0);
    }

    private static byte[] webm(int seed) {
        byte[] webm = new byte[200_000];
        new Random(seed).nextBytes(webm);
        System.arraycopy(WEBM, 0, webm, 0, WEBM.length);
        return webm;
    }

    private Windows windows() throws IOException {
        Windows windows = new Windows();
        windows.add(Files.readAllBytes(folder.resolve("picture.jpg")));
        windows.add(Files.readAllBytes(folder.resolve("screen.jpg")));
        windows.leaveOut(anotherPicture());
        return windows;
    }

    private void run(String how) throws IOException, InterruptedException {
        Process visit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneVisit.class.getName(),
                        folder.toString(),
                        how)
                .inheritIO()
                .start();
        assertEquals(0, visit.waitFor());
    }

    private List<byte[]> opened() throws Exception {
        List<byte[]> plain = new ArrayList<>();
        for (Path file : files("data")) {
            String name = file.getFileName().toString();
            if (name.endsWith(".sealed")) {
                PartName part =
                        new PartName(UUID.fromString(name.substring(0, 36)), UUID.fromString(name.substring(37, 73)));
                byte[] packed = utility.open(part, Files.readAllBytes(file));
                plain.add(content(name, packed));
            }
        }
        return plain;
    }

    /** Its label is left out: the ids in it stand in the index too, and say nothing. */
    private static byte[] content(String file, byte[] packed) throws GeneralSecurityException {
        return file.contains("note")
                ? EnclosedNote.unpacked(packed).content()
                : EnclosedPage.unpacked(packed).content();
    }

    private List<Path> files(String... under) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String each : under) {
            try (Stream<Path> all = Files.walk(folder.resolve(each))) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }

    /** The demonstration's paper with marks of this test's own: what a program brings along itself is no leftover. */
    private static byte[] picture() throws IOException {
        BufferedImage paper =
                ImageIO.read(new ByteArrayInputStream(new DemoCamera().capture().jpeg()));
        Graphics2D pen = paper.createGraphics();
        Random chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            pen.setColor(new Color(chance.nextInt(90), chance.nextInt(90), chance.nextInt(90)));
            int x = paper.getWidth() / 3 + chance.nextInt(paper.getWidth() / 3);
            int y = paper.getHeight() / 3 + chance.nextInt(paper.getHeight() / 3);
            pen.drawString(Integer.toString(chance.nextInt(1 << 20), 36), x, y);
        }
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(paper, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private static byte[] anotherPicture() {
        return anotherPage().jpeg();
    }

    private static byte[] anotherPapersPdf() {
        return PaperPdf.ofLeaves(List.of(Objects.requireNonNull(anotherPage().ink())));
    }

    private static Page anotherPage() {
        return ((Scan.Scanned) new Scanning().scan(new DemoCamera().capture().jpeg())).page();
    }

    private static int indexOf(Path file, byte[] magic) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at + magic.length <= bytes.length; at++) {
            int same = 0;
            while (same < magic.length && bytes[at + same] == magic[same]) {
                same++;
            }
            if (same == magic.length) {
                return at;
            }
        }
        return -1;
    }
}
