package org.ventanilla.kiosk.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.DeviceState;

/** On Java's own PostScript printer, which is a print service like any other but writes to memory. */
class SystemPrinterTest extends PrinterContract {
    private final ByteArrayOutputStream postscript = new ByteArrayOutputStream();
    private final Printer printer = new SystemPrinter(() -> StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(postscript));

    @Override
    Printer printer() {
        return printer;
    }

    @Override
    int printed() {
        String text = postscript.toString(StandardCharsets.ISO_8859_1);
        return text.split("%!PS-Adobe", -1).length - 1;
    }

    @Test
    void without_a_default_printer_there_is_none() throws Exception {
        Printer none = new SystemPrinter(() -> null);

        assertEquals(DeviceState.MISSING, none.state());
        assertThrows(Printer.NotPrinted.class, () -> none.print(pdf(PDRectangle.A4)));
    }
}
