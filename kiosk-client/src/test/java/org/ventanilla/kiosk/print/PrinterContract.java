package org.ventanilla.kiosk.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.DeviceState;

/** What every printer that is there does. */
abstract class PrinterContract {
    private static final float MM = 72 / 25.4f;

    abstract Printer printer();

    /** Documents that came out. */
    abstract int printed() throws IOException;

    @Test
    void it_is_ready_and_prints_a_page() throws Exception {
        assertEquals(DeviceState.READY, printer().state());

        printer().print(pdf(PDRectangle.A4));

        assertEquals(1, printed());
    }

    @Test
    void it_prints_a_receipt_of_80_mm() throws Exception {
        printer().print(pdf(new PDRectangle(80 * MM, 200 * MM)));

        assertEquals(1, printed());
    }

    @Test
    void what_is_no_document_is_not_printed() throws Exception {
        byte[] html = "<html>a proxy's page</html>".getBytes(StandardCharsets.UTF_8);

        assertThrows(Printer.NotPrinted.class, () -> printer().print(html));

        assertEquals(0, printed());
    }

    static byte[] pdf(PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertTrue(bytes.size() > 0);
            return bytes.toByteArray();
        }
    }
}
