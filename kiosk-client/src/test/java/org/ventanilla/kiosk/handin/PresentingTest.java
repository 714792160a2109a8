package org.ventanilla.kiosk.handin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.EnclosedNote.Label;
import org.ventanilla.contract.seal.HandInCode;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.device.Keys;
import org.ventanilla.kiosk.handin.Presenting.Said;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.spool.SealedForTests;
import org.ventanilla.kiosk.spool.Spool;

/** From what she said to what lies on the disk: sealed, listed, signed; and nothing of it in the clear. */
class PresentingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:32:00Z");
    private static final UUID ENVELOPE = UUID.fromString("0192f0c8-7d1e-7abc-8def-0123456789ab");
    private static final Place PLACE =
            new Place("Café Internet La Esquina", "Junín", "01 8000 555 012", "https://oficina.example.co/seguimiento");

    private final AtomicLong nanos = new AtomicLong();
    private final ServerTime serverTime = new ServerTime(nanos::get);
    private SealedForTests utility;
    private Spool spool;
    private Keys keys;
    private Vault vault;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        utility = SealedForTests.fresh();
        spool = Spool.in(folder.resolve("spool"), InstantSource.fixed(NOW));
        keys = Keys.in(folder);
        vault = new Vault(spool, () -> Optional.of(utility.sealing()), piece -> {});
    }

    @AfterEach
    void stop() {
        vault.close();
        spool.close();
    }

    private byte[] voice() {
        byte[] voice = new byte[500];
        Arrays.fill(voice, (byte) 'v');
        ByteBuffer.wrap(voice).putInt(0x1A45DFA3);
        return voice;
    }

    private boolean noted(byte[] voice) throws Exception {
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        Label label = new Label(ENVELOPE, UUID.randomUUID(), "audio/webm;codecs=opus", 42, 1);
        new KeepingNotes(vault).keep(label, voice, kept::complete);
        return kept.get(60, TimeUnit.SECONDS);
    }

    private Optional<Receipt> presented(@Nullable String matter) throws Exception {
        Presenting presenting =
                new Presenting(vault, new Sequence(folder), serverTime, InstantSource.fixed(NOW), keys::receipt);
        CompletableFuture<Optional<Receipt>> made = new CompletableFuture<>();
        Said said = new Said(ENVELOPE, "3105550123", Service.AGUA, new Consent(true, false, true), matter, false);
        presenting.present(said, PLACE, made::complete);
        return made.get(60, TimeUnit.SECONDS);
    }

    private Manifest manifest() throws Exception {
        PartName name = PartName.manifestOf(ENVELOPE);
        return Manifest.read(utility.open(name, Files.readAllBytes(file("manifest"))));
    }

    private Path file(String kind) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.filter(file -> file.toString().endsWith("_" + kind + ".sealed"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_note_lies_sealed_and_its_bytes_are_overwritten() throws Exception {
        byte[] voice = voice();
        assertTrue(noted(voice));
        assertEquals(0, voice[0] | voice[499]);
        Piece piece = spool.all().getFirst();
        EnclosedNote note = EnclosedNote.unpacked(utility.open(piece.name(), Files.readAllBytes(file("note"))));
        assertEquals(42, note.label().seconds());
        assertArrayEquals(voice(), note.content());
    }

    @Test
    void where_to_call_her_back_lies_sealed_once_and_is_not_on_the_list() throws Exception {
        EnclosedContact contact =
                new EnclosedContact(ENVELOPE, "3105550123", Service.AGUA, new Consent(true, false, false));
        KeepingContact keeping = new KeepingContact(vault);
        keeping.keep(UUID.randomUUID(), contact);
        keeping.keep(UUID.randomUUID(), contact);
        presented("a");
        assertEquals(
                List.of(Piece.Kind.MANIFEST, Piece.Kind.FORM),
                spool.all().stream().map(Piece::kind).sorted().toList());
        assertEquals(List.of(), manifest().items());
        Piece form = spool.all().stream()
                .filter(piece -> piece.kind() == Piece.Kind.FORM)
                .findFirst()
                .orElseThrow();
        assertEquals(contact, EnclosedContact.unpacked(utility.open(form.name(), Files.readAllBytes(file("form")))));
    }

    @Test
    void a_phone_that_the_disk_did_not_take_is_kept_when_she_comes_again() throws Exception {
        AtomicBoolean hasKey = new AtomicBoolean(false);
        Vault vault =
                new Vault(spool, () -> hasKey.get() ? Optional.of(utility.sealing()) : Optional.empty(), piece -> {});
        EnclosedContact contact =
                new EnclosedContact(ENVELOPE, "3105550123", Service.AGUA, new Consent(true, false, false));
        KeepingContact keeping = new KeepingContact(vault);
        keeping.keep(UUID.randomUUID(), contact);
        CompletableFuture<Void> tried = new CompletableFuture<>();
        vault.execute(() -> tried.complete(null));
        tried.get(60, TimeUnit.SECONDS);
        assertEquals(List.of(), spool.all());

        hasKey.set(true);
        keeping.keep(UUID.randomUUID(), contact);
        CompletableFuture<Void> again = new CompletableFuture<>();
        vault.execute(() -> again.complete(null));
        again.get(60, TimeUnit.SECONDS);
        assertEquals(1, spool.all().size());
        vault.close();
    }

    @Test
    void the_list_names_each_part_by_the_hash_of_what_it_was() throws Exception {
        noted(voice());
        presented("Llevo tres días sin agua");
        Manifest.Item item = manifest().items().getFirst();
        assertEquals("note", item.what());
        assertEquals(42, item.seconds());
        assertEquals(500, item.bytes());
        assertEquals(Items.sha256(voice()), item.sha256());
        assertEquals("Llevo tres días sin agua", manifest().matter());
        assertEquals("3105550123", manifest().phone());
    }

    @Test
    void the_words_of_the_paper_are_signed_by_the_kiosk() throws Exception {
        noted(voice());
        Receipt receipt = presented(null).orElseThrow();
        Signature check = Signature.getInstance("Ed25519");
        byte[] open = Base64.getDecoder().decode(keys.publicKey());
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(open)));
        check.update(Manifest.signed(manifest().receipt()));
        assertTrue(check.verify(Base64.getDecoder().decode(manifest().signature())));
        assertEquals(receipt.words(), manifest().receipt());
    }

    @Test
    void the_paper_says_what_it_is_and_nothing_of_what_was_said() throws Exception {
        noted(voice());
        Receipt receipt = presented("Llevo tres días sin agua").orElseThrow();
        assertEquals(HandInCode.of(ENVELOPE), receipt.code());
        for (String words : List.of(
                "Esto no es el radicado.",
                receipt.code(),
                "lunes 23 de noviembre de 2026, 9:32 a. m.",
                "Entrega número 1",
                "Nota de voz 1, de 0:42",
                "Un texto de 24 letras")) {
            assertTrue(receipt.words().contains(words), words);
        }
        assertFalse(receipt.words().contains("3105550123"));
        assertFalse(receipt.words().contains("días"));
    }

    @Test
    void a_film_is_listed_as_one() throws Exception {
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        Label label = new Label(ENVELOPE, UUID.randomUUID(), "video/webm;codecs=vp8,opus", 42, 1);
        new KeepingNotes(vault).keep(label, voice(), kept::complete);
        kept.get(10, TimeUnit.SECONDS);
        String words = presented(null).orElseThrow().words();
        assertTrue(words.contains("Mensaje en video 1, de 0:42"), words);
        assertEquals("video/webm;codecs=vp8,opus", manifest().items().getFirst().mediaType());
    }

    @Test
    void its_square_code_leads_to_the_public_page() throws Exception {
        assertEquals(
                "https://oficina.example.co/seguimiento?radicado=" + HandInCode.of(ENVELOPE),
                presented("a").orElseThrow().trackUrl());
    }

    @Test
    void a_kiosk_that_was_never_told_the_public_page_prints_no_square_code() throws Exception {
        Receipt known = presented("a").orElseThrow();
        Receipt unknown = new Receipt(
                known.code(),
                new Place(PLACE.name(), PLACE.municipality(), PLACE.phoneLine(), null),
                known.givenText(),
                known.items(),
                known.typed(),
                known.words(),
                known.signature());
        assertNull(unknown.trackUrl());
        for (ReceiptPaper.Size size : ReceiptPaper.Size.values()) {
            assertTrue(ReceiptPaper.pdf(unknown, size).length < ReceiptPaper.pdf(known, size).length);
        }
    }

    @Test
    void papers_are_counted_also_over_a_restart() throws Exception {
        presented("a");
        presented("a");
        assertEquals(3, new Sequence(folder).next());
    }

    @Test
    void the_time_of_the_server_is_told_with_what_passed_since_by_a_clock_that_cannot_be_set() throws Exception {
        presented("a");
        assertNull(manifest().serverSaid());
        assertNull(manifest().secondsSince());
        assertEquals(NOW, manifest().presentedAt());
    }

    @Test
    void the_seconds_since_are_those_of_the_program() throws Exception {
        Instant said = Instant.parse("2026-11-23T12:00:00Z");
        serverTime.said(said);
        nanos.set(TimeUnit.SECONDS.toNanos(90));
        presented("a");
        assertEquals(said, manifest().serverSaid());
        assertEquals(90, manifest().secondsSince());
    }

    @Test
    void a_disk_that_does_not_take_the_list_makes_no_paper() throws Exception {
        Vault keyless = new Vault(spool, Optional::empty, piece -> {});
        vault.close();
        vault = keyless;
        assertFalse(noted(voice()));
        assertEquals(Optional.empty(), presented("a"));
        assertEquals(List.of(), spool.all());
    }

    @Test
    void a_fault_of_ours_makes_no_paper_and_is_told_and_she_may_press_again() throws Exception {
        noted(voice());
        AtomicBoolean faulty = new AtomicBoolean(true);
        Presenting presenting =
                new Presenting(vault, new Sequence(folder), serverTime, InstantSource.fixed(NOW), words -> {
                    if (faulty.getAndSet(false)) {
                        throw new IllegalStateException("a fault of ours");
                    }
                    return keys.receipt(words);
                });
        Said said = new Said(ENVELOPE, "3105550123", Service.AGUA, new Consent(true, false, true), null, false);
        List<Optional<Receipt>> made = new ArrayList<>();
        CompletableFuture<Void> both = new CompletableFuture<>();
        presenting.present(said, PLACE, made::add);
        presenting.present(said, PLACE, paper -> {
            made.add(paper);
            both.complete(null);
        });
        both.get(10, TimeUnit.SECONDS);
        assertEquals(Optional.empty(), made.getFirst());
        assertEquals(1, made.getLast().orElseThrow().items().size());
    }

    @Test
    void nothing_of_it_lies_on_the_disk_in_the_clear() throws Exception {
        noted(voice());
        presented("Llevo tres días sin agua");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                for (String secret : List.of("3105550123", "tres días", "v".repeat(32), "Nota de voz")) {
                    assertFalse(content.contains(secret), file + " has " + secret);
                }
            }
        }
    }

    @Test
    void when_the_visit_is_over_nothing_is_remembered() throws Exception {
        noted(voice());
        vault.forget();
        presented("a");
        assertEquals(List.of(), manifest().items());
    }

    @Test
    void the_paper_is_printed_in_every_size() throws Exception {
        noted(voice());
        Receipt receipt = presented("a").orElseThrow();
        for (ReceiptPaper.Size size : ReceiptPaper.Size.values()) {
            byte[] pdf = ReceiptPaper.pdf(receipt, size);
            try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
                String text = new org.apache.pdfbox.text.PDFTextStripper()
                        .getText(document)
                        .replaceAll("\\s+", "");
                assertTrue(text.contains(receipt.code()), size + text);
                assertTrue(text.contains("Estonoeselradicado."), size + text);
                String hash = Objects.requireNonNull(receipt.items().getFirst()).sha256();
                assertTrue(text.contains(size == ReceiptPaper.Size.A4 ? hash : hash.substring(0, 12)));
                assertEquals(1, document.getNumberOfPages());
            }
            Files.write(Files.createDirectories(Path.of("target/receipts")).resolve(size + ".pdf"), pdf);
        }
    }

    @Test
    void a_paper_of_many_things_still_fits() throws Exception {
        noted(voice());
        for (int page = 1; page <= 12; page++) {
            vault.keep(
                    new PartName(ENVELOPE, UUID.randomUUID()),
                    Piece.Kind.PAGE,
                    new byte[10],
                    Items.of(UUID.randomUUID(), Piece.Kind.PAGE, page, new byte[] {(byte) page}));
        }
        Receipt receipt = presented("a").orElseThrow();
        try (var document = org.apache.pdfbox.Loader.loadPDF(ReceiptPaper.pdf(receipt, ReceiptPaper.Size.A4))) {
            var out = new ByteArrayOutputStream();
            javax.imageio.ImageIO.write(
                    new org.apache.pdfbox.rendering.PDFRenderer(document).renderImageWithDPI(0, 60), "png", out);
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertTrue(text.contains("Firma del punto"), text);
            assertTrue(out.size() > 1_000);
        }
    }
}
