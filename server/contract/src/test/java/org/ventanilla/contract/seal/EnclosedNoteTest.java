package org.ventanilla.contract.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedNote.Label;

class EnclosedNoteTest {
    private static final String OPUS = "audio/webm;codecs=opus";
    private static final String VP8 = "video/webm;codecs=vp8,opus";
    private static final byte[] WEBM = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, 0, 0, 0, 0};

    @Test
    void a_note_comes_out_as_it_went_in() throws Exception {
        EnclosedNote note = new EnclosedNote(label(OPUS, 42, 1), WEBM);
        EnclosedNote out = EnclosedNote.unpacked(note.packed());
        assertEquals(note.label(), out.label());
        assertArrayEquals(note.content(), out.content());
    }

    @Test
    void what_a_part_is_can_be_told_without_knowing_its_label() throws Exception {
        EnclosedNote note = new EnclosedNote(label(OPUS, 42, 1), WEBM);
        EnclosedPage page = new EnclosedPage(
                new EnclosedPage.Label(UUID.randomUUID(), UUID.randomUUID(), "preview", PaperKind.OTRO, 1),
                new byte[1]);
        assertEquals("note", Packed.read(note.packed()).part());
        assertEquals("preview", Packed.read(page.packed()).part());
    }

    @Test
    void neither_can_stand_for_the_other() {
        EnclosedNote note = new EnclosedNote(label(OPUS, 42, 1), WEBM);
        assertThrows(GeneralSecurityException.class, () -> EnclosedPage.unpacked(note.packed()));
    }

    @Test
    void what_no_browser_records_and_what_is_too_long_is_refused() {
        assertRefused(label("text/html", 42, 1), 100);
        assertRefused(label("audio/webm\r\nX-Evil: 1", 42, 1), 100);
        assertRefused(label(OPUS, EnclosedNote.LONGEST_SECONDS + 1, 1), 100);
        assertRefused(label(OPUS, -1, 1), 100);
        assertRefused(label(OPUS, 42, 0), 100);
        assertRefused(label(OPUS, 42, 1), EnclosedNote.LARGEST_BYTES + 1);
        assertRefused(new Label(UUID.randomUUID(), UUID.randomUUID(), "page", OPUS, 42, 1), 100);
    }

    @Test
    void a_film_is_bounded_more_narrowly_than_a_voice() throws Exception {
        EnclosedNote.unpacked(
                note(label(VP8, 90, 1), EnclosedNote.LARGEST_FILM_BYTES).packed());
        assertRefused(label(VP8, EnclosedNote.LONGEST_FILM_SECONDS + 1, 1), 100);
        assertRefused(label(VP8, 42, 1), EnclosedNote.LARGEST_FILM_BYTES + 1);
    }

    @Test
    void what_does_not_begin_as_its_kind_does_is_refused() throws Exception {
        EnclosedNote.unpacked(new EnclosedNote(label("audio/ogg", 4, 1), "OggS....".getBytes(US_ASCII)).packed());
        EnclosedNote.unpacked(new EnclosedNote(label("audio/mp4", 4, 1), "....ftyp".getBytes(US_ASCII)).packed());
        for (String other : List.of("<script>alert(1)", "OggS....", "%PDF-1.7")) {
            byte[] packed = new EnclosedNote(label(VP8, 4, 1), other.getBytes(US_ASCII)).packed();
            assertThrows(GeneralSecurityException.class, () -> EnclosedNote.unpacked(packed), other);
        }
    }

    private static Label label(String mediaType, int seconds, int number) {
        return new Label(UUID.randomUUID(), UUID.randomUUID(), mediaType, seconds, number);
    }

    private static void assertRefused(Label label, int bytes) {
        byte[] packed = note(label, bytes).packed();
        assertThrows(GeneralSecurityException.class, () -> EnclosedNote.unpacked(packed));
    }

    private static EnclosedNote note(Label label, int bytes) {
        return new EnclosedNote(label, Arrays.copyOf(WEBM, bytes));
    }
}
