package org.ventanilla.contract.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandInCodeTest {
    private static final UUID ENVELOPE = UUID.fromString("0192f0c8-7d1e-7abc-8def-0123456789ab");
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void an_envelope_has_one_code_for_ever() {
        assertEquals("E-0SVT-CGDT", HandInCode.of(ENVELOPE));
    }

    @Test
    void it_is_read_as_people_write_it() {
        for (int i = 0; i < 1_000; i++) {
            String code = HandInCode.of(UUID.randomUUID());
            String bare = code.substring(2).replace("-", "");
            for (String typed : new String[] {
                code,
                code.toLowerCase(Locale.ROOT),
                code.replace("-", ""),
                code.replace('-', ' '),
                code.replace('-', '–'),
                "  " + bare + " ",
                code.replace('0', 'o').replace('1', 'l'),
                code.replace('0', 'O').replace('1', 'I')
            }) {
                assertEquals(Optional.of(code), HandInCode.read(typed), typed);
            }
        }
    }

    @Test
    void one_wrong_character_is_seen() {
        String code = HandInCode.of(ENVELOPE);
        for (int at : new int[] {2, 3, 4, 5, 7, 8, 9, 10}) {
            for (int digit = 0; digit < DIGITS.length(); digit++) {
                char other = DIGITS.charAt(digit);
                if (other != code.charAt(at)) {
                    String wrong = code.substring(0, at) + other + code.substring(at + 1);
                    assertTrue(HandInCode.read(wrong).isEmpty(), wrong);
                }
            }
        }
    }

    @Test
    void two_that_have_changed_places_are_seen() {
        for (int i = 0; i < 1_000; i++) {
            char[] code = HandInCode.of(UUID.randomUUID())
                    .substring(2)
                    .replace("-", "")
                    .toCharArray();
            for (int a = 0; a < 8; a++) {
                for (int b = a + 1; b < 8; b++) {
                    char[] wrong = code.clone();
                    wrong[a] = code[b];
                    wrong[b] = code[a];
                    boolean same = code[a] == code[b];
                    assertEquals(same, HandInCode.read(new String(wrong)).isPresent(), new String(wrong));
                }
            }
        }
    }

    @Test
    void what_is_no_code_is_refused() {
        for (String typed :
                new String[] {"", "E-", "2026-ENT-000458", "2026ENT000458", "E-ABCD-EF", "E-UUUU-UUUU", "<script>"}) {
            assertFalse(HandInCode.read(typed).isPresent(), typed);
        }
    }

    @Test
    void codes_differ() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(HandInCode.of(UUID.randomUUID()));
        }
        assertTrue(codes.size() > 9_995);
    }
}
