package org.ventanilla.kiosk.print;

import java.io.IOException;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.DeviceState;

/** The system's default printer, looked up each time: it is plugged in and out as the café pleases. */
public final class SystemPrinter implements Printer {
    private final Supplier<@Nullable PrintService> lookup;

    public SystemPrinter() {
        this(PrintServiceLookup::lookupDefaultPrintService);
    }

    SystemPrinter(Supplier<@Nullable PrintService> lookup) {
        this.lookup = lookup;
    }

    @Override
    public DeviceState state() {
        return lookup.get() == null ? DeviceState.MISSING : DeviceState.READY;
    }

    @Override
    public void print(byte[] pdf) throws NotPrinted {
        PrintService printer = lookup.get();
        if (printer == null) {
            throw new NotPrinted("there is no printer");
        }
        try (PDDocument document = readable(pdf)) {
            SimpleDoc pages = new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
            printer.createPrintJob().print(pages, null);
        } catch (IOException | PrintException e) {
            throw new NotPrinted(e);
        }
    }

    static PDDocument readable(byte[] pdf) throws NotPrinted {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new NotPrinted(e);
        }
    }
}
