package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its reader has it. */
record Pdf(int pages, String text) {
    static Pdf of(APIResponse answer) {
        assertEquals(200, answer.status());
        return of(answer.body());
    }

    static Pdf of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new Pdf(document.getNumberOfPages(), new PDFTextStripper().getText(document));
        } catch (IOException fault) {
            throw new AssertionError("It is no PDF", fault);
        }
    }

    /** Lines break where the paper ends: only the words count. */
    void says(String... words) {
        String line = text.replaceAll("\\s+", " ");
        for (String each : words) assertTrue(line.contains(each), () -> "«" + each + "» is not in: " + line);
    }
}
