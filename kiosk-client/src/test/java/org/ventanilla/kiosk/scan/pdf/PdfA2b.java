package org.ventanilla.kiosk.scan.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The reference checker's verdict. */
public final class PdfA2b {
    private PdfA2b() {}

    public static void assertIs(byte[] pdf) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, false)
                    .validate(parser);
            assertTrue(
                    result.isCompliant(),
                    () -> result.getTestAssertions().stream()
                            .map(TestAssertion::getMessage)
                            .toList()
                            .toString());
        }
    }
}
