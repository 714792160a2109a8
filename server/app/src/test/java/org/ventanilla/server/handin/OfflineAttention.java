package org.ventanilla.server.handin;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.HandInCode;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.document.Jpegs;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.Ids;

/** What one person hands in while there is no link, as her kiosk seals and sends it later. */
final class OfflineAttention {
    static final String VP8 = "video/webm;codecs=vp8,opus";
    private static final String OPUS = "audio/webm;codecs=opus";

    final UUID id;
    final UUID page = Ids.next();
    final UUID note = Ids.next();
    final byte[] sound = webm("What she said.");
    final byte[] film = webm("What she said and showed.");
    final byte[] jpeg = Jpegs.of(850, 1100, Color.LIGHT_GRAY);

    private final TestKiosk kiosk;
    private final List<Manifest.Item> items = new ArrayList<>();
    private int sequence = 1;
    private Instant presentedAt = Instant.parse("2026-11-20T20:00:00Z");
    private @Nullable Instant serverSaid = Instant.parse("2026-11-20T13:00:00Z");
    private @Nullable String matter;

    OfflineAttention(TestKiosk kiosk) {
        this(kiosk, Ids.next());
    }

    /** @param session perhaps one that the server knows */
    OfflineAttention(TestKiosk kiosk, UUID session) {
        this.kiosk = kiosk;
        this.id = session;
    }

    private static byte[] webm(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(0x1A45DFA3)
                .put(bytes)
                .array();
    }

    String code() {
        return HandInCode.of(id);
    }

    OfflineAttention at(String presented, @Nullable String server) {
        presentedAt = Instant.parse(presented);
        serverSaid = server == null ? null : Instant.parse(server);
        return this;
    }

    OfflineAttention sequence(int number) {
        sequence = number;
        return this;
    }

    OfflineAttention typed(String words) {
        matter = words;
        return this;
    }

    String sendPage() {
        return sendPage(page);
    }

    String sendPage(UUID which) {
        var part = Ids.next();
        items.add(Manifest.Item.page(part, "page", 1, jpeg.length, Sha256.of(jpeg)));
        var label = new EnclosedPage.Label(id, which, "page", PaperKind.RECIBO, 1);
        return kiosk.handIn(new PartName(id, part), new EnclosedPage(label, jpeg).packed());
    }

    String sendContact(String phone) {
        var consent = new Consent(true, true, false);
        return kiosk.handIn(
                new PartName(id, Ids.next()), new EnclosedContact(id, phone, Service.AGUA, consent).packed());
    }

    String sendNote() {
        var part = Ids.next();
        items.add(new Manifest.Item(part, "note", 1, 12, OPUS, sound.length, Sha256.of(sound)));
        return kiosk.handIn(new PartName(id, part), enclosed().packed());
    }

    String sendFilm(UUID which) {
        var part = Ids.next();
        items.add(new Manifest.Item(part, "note", 2, 30, VP8, film.length, Sha256.of(film)));
        return kiosk.handIn(new PartName(id, part), film(which, film).packed());
    }

    EnclosedNote film(UUID which, byte[] content) {
        return new EnclosedNote(new EnclosedNote.Label(id, which, VP8, 30, 2), content);
    }

    /** Listed in the manifest, and not sent. */
    OfflineAttention listNote() {
        items.add(new Manifest.Item(Ids.next(), "note", 1, 12, OPUS, sound.length, Sha256.of(sound)));
        return this;
    }

    EnclosedNote enclosed() {
        return new EnclosedNote(new EnclosedNote.Label(id, note, OPUS, 12, 1), sound);
    }

    String sendManifest() {
        return send(manifest(kiosk));
    }

    String send(Manifest manifest) {
        return kiosk.handIn(PartName.manifestOf(id), manifest.json());
    }

    /** @param signer whose key signs the paper that she took home */
    Manifest manifest(TestKiosk signer) {
        var receipt = "Papel de entrega " + code();
        return new Manifest(
                id,
                sequence,
                presentedAt,
                serverSaid,
                serverSaid == null ? null : 60L,
                "3105550123",
                Service.AGUA,
                new Consent(true, true, false),
                matter,
                false,
                List.copyOf(items),
                receipt,
                signer.signed("ventanilla-receipt:" + receipt));
    }
}
