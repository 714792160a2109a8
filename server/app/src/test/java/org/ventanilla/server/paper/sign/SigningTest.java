package org.ventanilla.server.paper.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.paper.VeraPdf;

class SigningTest {

    private static final Instant AT = Instant.parse("2026-11-23T15:15:00Z");
    private static final char[] PASSWORD = "ventanilla".toCharArray();

    @TempDir
    static Path folder;

    private static Signatory signatory;

    @BeforeAll
    static void makeKey() {
        signatory = Signatory.of(DemoKeystore.at(folder.resolve("demo.p12"), PASSWORD, "Aguas", AT), PASSWORD);
    }

    @Test
    void signed_it_is_still_pdf_a_2b() {
        VeraPdf.assertPdfA2b(letter());
        VeraPdf.assertPdfA2b(signed());
    }

    @Test
    void the_document_before_it_stays_byte_for_byte() {
        assertArrayEquals(letter(), Arrays.copyOf(signed(), letter().length));
    }

    @Test
    void bouncy_castle_finds_the_signature_whole() throws Exception {
        assertTrue(verifies(signed()));
    }

    @Test
    void a_changed_letter_breaks_it() throws Exception {
        var changed = signed();
        var at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("/Title");
        changed[at + 9] ^= 1;
        assertFalse(verifies(changed));
    }

    @Test
    void it_is_pades_baseline() throws Exception {
        try (var pdf = Loader.loadPDF(signed())) {
            var signature = pdf.getLastSignatureDictionary();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            assertEquals(AT, signature.getSignDate().toInstant());
            var range = signature.getByteRange();
            assertEquals(signed().length, range[2] + range[3], "the whole file is signed");
        }
        var attributes = signer(signed()).getSignedAttributes();
        assertNotNull(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        assertNull(attributes.get(CMSAttributes.signingTime), "the PDF says when");
    }

    @Test
    void poppler_finds_the_signature_whole() throws Exception {
        var file = Files.write(folder.resolve("signed.pdf"), signed());
        var pdfsig = new ProcessBuilder("pdfsig", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        pdfsig.waitFor();
        assertTrue(said.contains("Signature Validation: Signature is Valid."), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
        assertTrue(said.contains("Total document signed"), said);
    }

    @Test
    void the_demo_key_says_that_it_is_worth_nothing_and_is_made_once() throws IOException {
        var before = Files.readAllBytes(folder.resolve("demo.p12"));
        DemoKeystore.at(folder.resolve("demo.p12"), PASSWORD, "Aguas", AT);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("demo.p12")));
        assertTrue(signatory.toString().contains("SIN VALOR LEGAL"), signatory.toString());
    }

    @Test
    void a_wrong_password_is_told_without_it() {
        var file = folder.resolve("demo.p12");
        var said = assertThrows(IllegalArgumentException.class, () -> Signatory.of(file, "geheim".toCharArray()));
        assertTrue(said.toString().contains("demo.p12"));
        assertFalse(said.toString().contains("geheim"));
    }

    private static byte[] letter() {
        return new Letter(
                        new About("Respuesta 2026-SAL-000377", "Aguas", AT),
                        new Letterhead("Aguas", "01 8000 555 012", "https://ventanilla.example.co/seguimiento"),
                        "2026-SAL-000377",
                        "lunes 23 de noviembre de 2026",
                        null,
                        null)
                .pdf(prose -> prose.text("Accedemos a lo que pidió."));
    }

    private static byte[] signed() {
        return new Signing(signatory, "Aguas").sign(letter(), "Respuesta a 2026-ENT-000458", AT);
    }

    private static boolean verifies(byte[] pdf) throws IOException, CMSException, OperatorCreationException {
        var signer = signer(pdf);
        var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(signatory.certificate());
        try {
            return signer.verify(verifier);
        } catch (CMSException e) {
            return false;
        }
    }

    private static SignerInformation signer(byte[] pdf) throws IOException, CMSException {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getLastSignatureDictionary();
            var cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                    ContentInfo.getInstance(firstOf(signature.getContents(pdf))));
            assertTrue(cms.getCertificates().getMatches(null).contains(holder()));
            return cms.getSignerInfos().getSigners().iterator().next();
        }
    }

    /** The room behind it is filled with zeros. */
    private static ASN1Primitive firstOf(byte[] padded) throws IOException {
        try (var in = new ASN1InputStream(padded)) {
            return in.readObject();
        }
    }

    private static X509CertificateHolder holder() throws IOException {
        try {
            return new X509CertificateHolder(signatory.certificate().getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IOException(e);
        }
    }
}
