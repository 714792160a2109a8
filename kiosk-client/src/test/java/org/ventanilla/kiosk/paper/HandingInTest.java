package org.ventanilla.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.camera.DemoCamera;
import org.ventanilla.kiosk.handin.Vault;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.Scan;
import org.ventanilla.kiosk.scan.Scanning;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.spool.SealedForTests;
import org.ventanilla.kiosk.spool.Spool;

class HandingInTest {
    private static final Duration LITTLE_WHILE = Duration.ofMillis(600);

    private final Told told = new Told();
    private final Travelling travelling = new Travelling(told);
    private final AtomicBoolean hasKey = new AtomicBoolean(true);
    private final Page page = page();
    private final Sheet sheet = new Sheet(UUID.randomUUID(), UUID.randomUUID(), PaperKind.RECIBO, 1);
    private SealedForTests utility;
    private Spool spool;
    private Vault vault;
    private HandingIn handingIn;

    @TempDir
    Path folder;

    private static Page page() {
        return ((Scan.Scanned) new Scanning().scan(new DemoCamera().capture().jpeg())).page();
    }

    @BeforeEach
    void start() throws Exception {
        utility = SealedForTests.fresh();
        spool = Spool.in(folder.resolve("spool"), InstantSource.system());
        vault = new Vault(spool, () -> hasKey.get() ? Optional.of(utility.sealing()) : Optional.empty(), piece -> {});
        handingIn = new HandingIn(vault, travelling, UUID::randomUUID, LITTLE_WHILE);
    }

    @AfterEach
    void stop() {
        vault.close();
        spool.close();
    }

    @Test
    void preview_and_page_lie_sealed_in_the_spool_before_anything_is_told() throws Exception {
        byte[] preview = page.previewJpeg().clone();
        byte[] whole = PaperPdf.ofLeaves(List.of(Objects.requireNonNull(page.ink())));

        handingIn.handIn(sheet, page, null);

        assertEquals("travels 0", told.next());
        List<EnclosedPage> kept = opened();
        assertEquals(label("preview"), kept.get(0).label());
        assertArrayEquals(preview, kept.get(0).content());
        assertEquals(label("page"), kept.get(1).label());
        assertEquals(whole.length, kept.get(1).content().length);
        assertTrue(
                spool.all().stream().allMatch(piece -> piece.name().envelope().equals(sheet.session())),
                "the attention is the envelope");
    }

    @Test
    void what_is_no_paper_is_kept_as_the_picture_that_it_is() throws Exception {
        BufferedImage wall = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(wall, "jpeg", jpeg);
        Page none = ((Scan.Scanned) new Scanning().scan(jpeg.toByteArray())).page();
        int whole = none.jpeg().length;

        handingIn.handIn(sheet, none, null);

        told.next();
        assertEquals(whole, opened().get(1).content().length);
    }

    @Test
    void it_is_told_how_far_it_is_and_that_it_arrived() throws Exception {
        handingIn.handIn(sheet, page, UUID.randomUUID());
        assertEquals("travels 0", told.next());
        List<Piece> parts = spool.all();
        long all = parts.stream().mapToLong(Piece::bytes).sum();
        travelling.durable(parts.get(0).name().part(), parts.get(0).bytes());
        assertEquals("travels " + 10 * (10 * parts.get(0).bytes() / all), told.next());
        travelling.arrived(parts.get(0).name().part());
        travelling.durable(parts.get(1).name().part(), parts.get(1).bytes());
        assertEquals("travels 100", told.next());
        travelling.arrived(parts.get(1).name().part());
        assertEquals("arrived as asked", told.next());
    }

    @Test
    void a_refusal_is_told_once() throws Exception {
        handingIn.handIn(sheet, page, null);
        told.next();
        for (Piece part : spool.all()) {
            travelling.refused(part.name().part(), "upload-too-large");
        }
        assertEquals("refused upload-too-large", told.next());
        assertTrue(told.isSilentFor(100));
    }

    @Test
    void that_a_page_did_not_open_there_is_told_once_and_of_a_preview_alone_not_at_all() throws Exception {
        arrived();
        List<UUID> parts = spool.all().stream().map(part -> part.name().part()).toList();
        travelling.notOpened(parts.subList(0, 1));
        assertTrue(told.isSilentFor(100), "the preview is the smaller one");

        travelling.notOpened(parts);
        assertEquals("not opened 1", told.next());
        travelling.notOpened(parts);
        assertTrue(told.isSilentFor(100));
    }

    @Test
    void when_she_has_gone_nobody_is_told_that_a_page_did_not_open() throws Exception {
        arrived();
        handingIn.visitOver();
        travelling.notOpened(
                spool.all().stream().map(part -> part.name().part()).toList());
        assertTrue(told.isSilentFor(100));
    }

    private void arrived() throws Exception {
        handingIn.handIn(sheet, page, null);
        told.next();
        for (Piece part : spool.all()) {
            travelling.arrived(part.name().part());
        }
        assertEquals("arrived", told.next());
    }

    @Test
    void a_page_that_is_kept_is_overwritten_in_memory_and_nothing_of_it_lies_there_to_be_read() throws Exception {
        handingIn.handIn(sheet, page, null);
        told.next();
        vault.close();
        for (long until = System.nanoTime() + 5_000_000_000L; page.jpeg()[0] != 0 && System.nanoTime() < until; ) {
            Thread.sleep(5);
        }

        assertArrayEquals(new byte[page.jpeg().length], page.jpeg());
        try (var files = Files.list(folder.resolve("spool"))) {
            for (Path file : files.toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(
                        bytes.contains("%PDF") || bytes.contains("JFIF") || bytes.contains("RECIBO"), file.toString());
            }
        }
    }

    @Test
    void a_disk_that_takes_nothing_for_a_while_costs_no_byte() throws Exception {
        byte[] preview = page.previewJpeg().clone();
        Path away = Files.move(folder.resolve("spool"), folder.resolve("away"));
        handingIn.handIn(sheet, page, null);
        assertEquals("not kept 1", told.next());
        assertTrue(vault.isStuck());
        assertTrue(told.isSilentFor(700), "it is told once");
        Files.move(away, folder.resolve("spool"));
        assertEquals("travels 0", told.next());
        assertArrayEquals(preview, opened().get(0).content());
        CompletableFuture<Void> behind = new CompletableFuture<>();
        vault.execute(() -> behind.complete(null));
        behind.get(10, TimeUnit.SECONDS);
        assertFalse(vault.isStuck());
    }

    @Test
    void without_a_key_it_waits_and_says_so() throws Exception {
        hasKey.set(false);
        handingIn.handIn(sheet, page, null);
        assertEquals("not kept 1", told.next());
        hasKey.set(true);
        assertEquals("travels 0", told.next());
    }

    @Test
    void what_could_never_be_kept_is_gone_a_little_while_after_the_visit() throws Exception {
        hasKey.set(false);
        handingIn.handIn(sheet, page, null);
        handingIn.visitOver();
        assertEquals("not kept 1", told.next());
        assertTrue(told.isSilentFor(2_500));
        hasKey.set(true);
        assertTrue(told.isSilentFor(700), "nobody tries any more");
        assertArrayEquals(new byte[page.jpeg().length], page.jpeg());
    }

    @Test
    void a_fault_of_ours_is_told_and_does_not_hold_up_what_comes_behind() throws Exception {
        vault.close();
        AtomicBoolean faulty = new AtomicBoolean(true);
        vault = new Vault(
                spool,
                () -> {
                    if (faulty.getAndSet(false)) {
                        throw new IllegalStateException("a fault of ours");
                    }
                    return Optional.of(utility.sealing());
                },
                piece -> {});
        handingIn = new HandingIn(vault, travelling, UUID::randomUUID, LITTLE_WHILE);
        handingIn.handIn(sheet, page, null);
        assertEquals("refused fault", told.next());
        handingIn.handIn(sheet, page(), null);
        assertEquals("travels 0", told.next());
    }

    private Label label(String part) {
        return new Label(sheet.session(), sheet.page(), part, PaperKind.RECIBO, 1);
    }

    /** The preview first: it is the smaller one. */
    private List<EnclosedPage> opened() throws Exception {
        List<EnclosedPage> pages = new ArrayList<>();
        for (Piece piece : spool.all()) {
            PartName name = piece.name();
            String file =
                    name.envelope() + "_" + name.part() + "_" + piece.kind().word() + ".sealed";
            pages.add(EnclosedPage.unpacked(utility.open(
                    name, Files.readAllBytes(folder.resolve("spool").resolve(file)))));
        }
        pages.sort((one, other) -> other.label().part().compareTo(one.label().part()));
        return pages;
    }
}
