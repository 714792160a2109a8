package org.ventanilla.contract.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedNote.Label;

class EnclosedNoteTest {
    private static final String OPUS = "audio/webm;codecs=opus";

    @Test
    void a_note_comes_out_as_it_went_in() throws Exception {
        EnclosedNote note = new EnclosedNote(label(OPUS, 42, 1), new byte[] {1, 2, 3});
        EnclosedNote out = EnclosedNote.unpacked(note.packed());
        assertEquals(note.label(), out.label());
        assertArrayEquals(note.content(), out.content());
    }

    @Test
    void what_a_part_is_can_be_told_without_knowing_its_label() throws Exception {
        EnclosedNote note = new EnclosedNote(label(OPUS, 42, 1), new byte[1]);
        EnclosedPage page = new EnclosedPage(
                new EnclosedPage.Label(UUID.randomUUID(), UUID.randomUUID(), "preview", PaperKind.OTRO, 1),
                new byte[1]);
        assertEquals("note", Packed.read(note.packed()).part());
        assertEquals("preview", Packed.read(page.packed()).part());
    }

    @Test
    void neither_can_stand_for_the_other() {
        EnclosedNote note = new EnclosedNote(label(OPUS, 42, 1), new byte[1]);
        assertThrows(GeneralSecurityException.class, () -> EnclosedPage.unpacked(note.packed()));
    }

    @Test
    void what_no_browser_records_and_what_is_too_long_is_refused() {
        assertRefused(label("text/html", 42, 1), 1);
        assertRefused(label("audio/webm\r\nX-Evil: 1", 42, 1), 1);
        assertRefused(label(OPUS, EnclosedNote.LONGEST_SECONDS + 1, 1), 1);
        assertRefused(label(OPUS, -1, 1), 1);
        assertRefused(label(OPUS, 42, 0), 1);
        assertRefused(label(OPUS, 42, 1), EnclosedNote.LARGEST_BYTES + 1);
        assertRefused(new Label(UUID.randomUUID(), UUID.randomUUID(), "page", OPUS, 42, 1), 1);
    }

    private static Label label(String mediaType, int seconds, int number) {
        return new Label(UUID.randomUUID(), UUID.randomUUID(), mediaType, seconds, number);
    }

    private static void assertRefused(Label label, int bytes) {
        byte[] packed = new EnclosedNote(label, new byte[bytes]).packed();
        assertThrows(GeneralSecurityException.class, () -> EnclosedNote.unpacked(packed));
    }
}
