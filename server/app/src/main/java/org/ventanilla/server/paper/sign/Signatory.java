package org.ventanilla.server.paper.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The key that signs and the certificates that vouch for it, its own first. Any thread may share it. */
public record Signatory(PrivateKey key, List<X509Certificate> chain) {

    public Signatory {
        chain = List.copyOf(chain);
    }

    /**
     * The first key in a PKCS#12 file. Throws {@link IllegalArgumentException}, with what the operator should look at, when
     * there is none or the password does not open it.
     */
    public static Signatory of(Path keystore, char[] password) {
        try (var in = Files.newInputStream(keystore)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return new Signatory(key, certificates(store, alias));
                }
            }
            throw new IllegalArgumentException(keystore + " holds no private key");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    keystore + " cannot be opened: is it PKCS#12, and the password its own?", e);
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    private static List<X509Certificate> certificates(KeyStore store, String alias) throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return certificate().getSubjectX500Principal().getName();
    }
}
