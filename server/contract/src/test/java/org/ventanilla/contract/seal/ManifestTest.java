package org.ventanilla.contract.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.seal.Manifest.Item;

class ManifestTest {
    private static final UUID ENVELOPE = UUID.fromString("0192f0c8-7d1e-7abc-8def-0123456789ab");

    private final Manifest manifest = new Manifest(
            ENVELOPE,
            7,
            Instant.parse("2026-11-23T14:30:00Z"),
            Instant.parse("2026-11-23T12:00:00Z"),
            9_000L,
            "3001234567",
            Service.AGUA,
            new Consent(true, false, false),
            null,
            false,
            List.of(new Item(UUID.randomUUID(), "note", 1, 42, "audio/webm;codecs=opus", 1_000, "ab".repeat(32))),
            "Papel de entrega\nE-0000-0000",
            "c2lnbmVk");

    @Test
    void a_manifest_comes_out_as_it_went_in() throws Exception {
        assertEquals(manifest, Manifest.read(manifest.json()));
    }

    @Test
    void a_kiosk_that_never_saw_the_server_says_so_by_saying_nothing() throws Exception {
        String json = new String(manifest.json(), StandardCharsets.UTF_8)
                .replaceAll("\"serverSaid\":\"[^\"]*\",\"secondsSince\":9000,", "");
        Manifest read = Manifest.read(json.getBytes(StandardCharsets.UTF_8));
        assertEquals(null, read.serverSaid());
        assertEquals(null, read.secondsSince());
    }

    @Test
    void what_lacks_a_field_or_is_no_json_is_refused() {
        String json = new String(manifest.json(), StandardCharsets.UTF_8);
        assertRefused("{}");
        assertRefused("not json");
        assertRefused(json.replace("\"phone\":\"3001234567\",", ""));
        assertRefused(json.replace("\"sequence\":7", "\"sequence\":null"));
        assertRefused(json.replaceAll("\"items\":\\[[^]]*],", ""));
        assertRefused(json.replace("\"what\":\"note\",", ""));
    }

    private static void assertRefused(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThrows(GeneralSecurityException.class, () -> Manifest.read(bytes));
    }
}
