package org.ventanilla.kiosk.spool;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.ventanilla.contract.seal.Opening;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.contract.seal.Sealing;

/** A utility with a key of its own, made for the tests. */
public record SealedForTests(String keyset, Sealing sealing, Opening opening) {

    public static SealedForTests fresh() throws GeneralSecurityException {
        HybridConfig.register();
        HpkeParameters parameters = HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
        KeysetHandle secret = KeysetHandle.generateNew(parameters, RegistryConfiguration.get());
        String open = TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                secret.getPublicKeysetHandle(), RegistryConfiguration.get());
        return new SealedForTests(open, Sealing.to(open), new Opening(secret));
    }

    public byte[] open(PartName name, byte[] sealed) throws IOException, GeneralSecurityException {
        Opening.Opened opened = opening.open(new ByteArrayInputStream(sealed), 64 << 20);
        if (!opened.name().equals(name)) {
            throw new GeneralSecurityException("another part: " + opened.name());
        }
        return opened.plain();
    }
}
