package org.ventanilla.contract.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedPage.Label;

class EnclosedPageTest {
    private final EnclosedPage page = new EnclosedPage(
            new Label(UUID.randomUUID(), UUID.randomUUID(), "page", PaperKind.RECIBO, 3), new byte[] {1, 2, 3});

    @Test
    void a_page_comes_out_as_it_went_in() throws Exception {
        EnclosedPage out = EnclosedPage.unpacked(page.packed());
        assertEquals(page.label(), out.label());
        assertArrayEquals(page.content(), out.content());
    }

    @Test
    void what_is_no_labelled_page_is_refused() {
        byte[] packed = page.packed();
        assertRefused(new byte[0]);
        assertRefused(new byte[1]);
        assertRefused(Arrays.copyOf(packed, 20));
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xff, 1});
        byte[] wrong = packed.clone();
        System.arraycopy("XXXX".getBytes(StandardCharsets.US_ASCII), 0, wrong, 2, 4);
        assertRefused(wrong);
    }

    private static void assertRefused(byte[] packed) {
        assertThrows(GeneralSecurityException.class, () -> EnclosedPage.unpacked(packed));
    }
}
