package org.ventanilla.kiosk.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EncodedKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.contract.seal.Manifest;

/** The kiosk's Ed25519 key pair, kept as PEM in one file: the private key does not give the public one back. Thread-safe. */
public final class Keys {
    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "device.pem";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey secret;
    private final String publicKey;

    private Keys(KeyPair pair) {
        secret = pair.getPrivate();
        publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** The pair of this folder, made now when there is none. A file that cannot be read is a fault: it is never replaced. */
    public static Keys in(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            return new Keys(read(Files.readString(file)));
        }
        KeyPair fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(folder);
        PrivateFile.write(
                file,
                pem(PRIVATE, fresh.getPrivate().getEncoded())
                        + pem(PUBLIC, fresh.getPublic().getEncoded()));
        return new Keys(fresh);
    }

    /** X.509 SubjectPublicKeyInfo in base64. */
    public String publicKey() {
        return publicKey;
    }

    /** Signs the nonce under a prefix of its own, so that no signature of ours can mean anything else. */
    public String answer(String nonce) {
        return signed(("ventanilla-kiosk-sign-in:" + nonce).getBytes(StandardCharsets.UTF_8));
    }

    /** The list of what is carried to the server by hand, so that nobody else can have made it. */
    public Carried carried(UUID kiosk, List<Carried.Part> parts) {
        return new Carried(kiosk, parts, signed(Carried.signed(kiosk, parts)));
    }

    /** Over the words of a paper of what was handed in, so that nobody else can have made it. */
    public String receipt(String words) {
        return signed(Manifest.signed(words));
    }

    private String signed(byte[] words) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(words);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign with " + ALGORITHM, e);
        }
    }

    private static KeyPair read(String pem) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        EncodedKeySpec open = new X509EncodedKeySpec(block(pem, PUBLIC));
        EncodedKeySpec secret = new PKCS8EncodedKeySpec(block(pem, PRIVATE));
        return new KeyPair(factory.generatePublic(open), factory.generatePrivate(secret));
    }

    private static byte[] block(String pem, String name) throws GeneralSecurityException {
        Matcher found = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]+)-----END " + name + "-----")
                .matcher(pem);
        if (!found.find()) {
            throw new GeneralSecurityException(FILE + " has no " + name);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    private static String pem(String name, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
    }
}
