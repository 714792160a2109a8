package org.ventanilla.server.paper.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key that vouches for nothing and says so in its name, so that the whole way can be tried before a real one is bought. RSA of 2048 bits, the
 * least that NIST SP 800-131A still takes for a signature: more would only make the first start longer.
 */
public final class DemoKeystore {

    private static final String NAME = "FIRMA DE DEMOSTRACIÓN, SIN VALOR LEGAL";
    private static final int BITS = 2048;

    private static final int SERIAL_BITS = 127;
    private static final Duration GOOD_FOR = Duration.ofDays(3653);

    private DemoKeystore() {}

    /** Makes it when it is not there. */
    public static Path at(Path file, char[] password, String entity, Instant now) {
        try {
            if (!Files.exists(file)) {
                write(file, password, entity, now);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("every Java can make an RSA key", e);
        }
    }

    private static void write(Path file, char[] password, String entity, Instant now)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        var keys = generator.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("demo", keys.getPrivate(), password, new Certificate[] {certificate(keys, entity, now)});
        Files.createDirectories(file.toAbsolutePath().getParent());
        var half = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newOutputStream(half)) {
            store.store(out, password);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static X509Certificate certificate(KeyPair keys, String entity, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CO")
                .addRDN(BCStyle.O, entity)
                .addRDN(BCStyle.CN, NAME)
                .build();
        var builder = new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(SERIAL_BITS, new SecureRandom()),
                        Date.from(now.minus(Duration.ofHours(1))),
                        Date.from(now.plus(GOOD_FOR)),
                        name,
                        keys.getPublic())
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }
}
