package org.ventanilla.contract.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final int MOST = 8 << 20;
    private static final PartName NAME = new PartName(UUID.randomUUID(), UUID.randomUUID());

    private final KeysetHandle secret;
    private final Sealing sealing;
    private final Opening opening;

    SealTest() throws GeneralSecurityException {
        secret = keyset();
        sealing = Sealing.to(publicJson(secret));
        opening = new Opening(secret);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000, (1 << 20) - 200, 1 << 20, 3_000_000})
    void what_was_sealed_opens_byte_for_byte(int size) throws Exception {
        byte[] plain = bytes(size);
        assertArrayEquals(plain, open(sealing.seal(NAME, plain)));
    }

    @Test
    void it_says_whose_it_is() throws Exception {
        assertEquals(
                NAME,
                opening.open(new ByteArrayInputStream(sealing.seal(NAME, bytes(9))), MOST)
                        .name());
    }

    @Test
    void the_same_part_never_looks_the_same_twice() throws Exception {
        byte[] plain = bytes(1_000);
        assertFalse(Arrays.equals(sealing.seal(NAME, plain), sealing.seal(NAME, plain)));
    }

    @Test
    void nothing_of_the_part_is_to_be_seen() throws Exception {
        byte[] plain = "Yo, Rosa Invented, cédula 9000000001".repeat(40).getBytes(StandardCharsets.UTF_8);
        String sealed = new String(sealing.seal(NAME, plain), StandardCharsets.ISO_8859_1);
        assertFalse(sealed.contains("Rosa"));
        assertFalse(sealed.contains("9000000001"));
    }

    @Test
    void a_part_that_bears_another_name_stays_closed() throws Exception {
        byte[] sealed = sealing.seal(NAME, bytes(5_000));
        byte[] other = sealing.seal(PartName.manifestOf(UUID.randomUUID()), bytes(5_000));
        System.arraycopy(other, 4, sealed, 4, 32);
        assertClosed(sealed);
    }

    @Test
    void one_altered_bit_anywhere_and_it_stays_closed() throws Exception {
        byte[] sealed = sealing.seal(NAME, bytes(2_000));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] altered = sealed.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            assertClosed(altered);
        }
    }

    @Test
    void a_part_that_was_cut_off_gives_nothing_not_even_its_beginning() throws Exception {
        byte[] sealed = sealing.seal(NAME, bytes((2 << 20) + 5));
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            assertClosed(Arrays.copyOf(sealed, random.nextInt(sealed.length)));
        }
        assertClosed(new byte[0]);
    }

    @Test
    void another_utility_does_not_open_it() throws Exception {
        byte[] sealed = sealing.seal(NAME, bytes(100));
        Opening other = new Opening(keyset());
        assertThrows(GeneralSecurityException.class, () -> other.open(new ByteArrayInputStream(sealed), MOST));
    }

    @Test
    void what_was_sealed_for_a_retired_key_still_opens() throws Exception {
        byte[] plain = bytes(500);
        byte[] before = sealing.seal(NAME, plain);
        KeysetHandle rotated = KeysetHandle.newBuilder(secret)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters())
                        .withRandomId()
                        .makePrimary())
                .build();
        byte[] after = Sealing.to(publicJson(rotated)).seal(NAME, plain);
        Opening both = new Opening(rotated);
        assertArrayEquals(
                plain, both.open(new ByteArrayInputStream(before), MOST).plain());
        assertArrayEquals(
                plain, both.open(new ByteArrayInputStream(after), MOST).plain());
        assertClosed(after);
    }

    @Test
    void more_than_was_asked_for_is_refused() throws Exception {
        byte[] sealed = sealing.seal(NAME, bytes(1_001));
        assertThrows(GeneralSecurityException.class, () -> opening.open(new ByteArrayInputStream(sealed), 1_000));
    }

    @Test
    void a_kiosk_that_is_given_the_secret_keyset_refuses_it() {
        assertThrows(GeneralSecurityException.class, () -> Sealing.to(secretJson(secret)));
    }

    @Test
    void the_manifest_bears_its_envelopes_id() {
        UUID envelope = UUID.randomUUID();
        assertTrue(PartName.manifestOf(envelope).isManifest());
        assertFalse(new PartName(envelope, UUID.randomUUID()).isManifest());
    }

    private byte[] open(byte[] sealed) throws IOException, GeneralSecurityException {
        return opening.open(new ByteArrayInputStream(sealed), MOST).plain();
    }

    private void assertClosed(byte[] sealed) {
        assertThrows(GeneralSecurityException.class, () -> open(sealed));
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static HpkeParameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }

    private static KeysetHandle keyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters(), Sealing.TINK);
    }

    private static String publicJson(KeysetHandle secret) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(secret.getPublicKeysetHandle(), Sealing.TINK);
    }

    private static String secretJson(KeysetHandle secret) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(secret, Sealing.TINK, InsecureSecretKeyAccess.get());
    }
}
