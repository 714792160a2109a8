package org.ventanilla.kiosk.app;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.link.Requests;
import org.ventanilla.kiosk.print.Printer;

/** From the server straight to the printer; nothing of it stays here. Blocks. */
final class Printing {
    private static final Logger LOG = LoggerFactory.getLogger(Printing.class);

    private final Requests requests;
    private final Printer printer;

    Printing(Requests requests, Printer printer) {
        this.requests = requests;
        this.printer = printer;
    }

    /** What went wrong, if something did. */
    Optional<Problem> constancia(UUID session, PrintPaper paper) {
        String size = switch (paper) {
            case A4 -> "a4";
            case MM80 -> "80mm";
        };
        return fetched("/kiosk/sessions/" + session + "/constancia?paper=" + size);
    }

    /** The copy that lies open before her, whole. */
    Optional<Problem> act(UUID session) {
        return fetched("/kiosk/sessions/" + session + "/act");
    }

    /** A paper made here. */
    Optional<Problem> ready(Supplier<byte[]> pdf) {
        return printer.state() == DeviceState.READY
                ? printed(pdf.get())
                : Optional.of(Problem.of(ProblemCode.PRINTER_MISSING));
    }

    private Optional<Problem> fetched(String path) {
        if (printer.state() != DeviceState.READY) {
            return Optional.of(Problem.of(ProblemCode.PRINTER_MISSING));
        }
        return switch (requests.get(path)) {
            case Reply.Given<byte[]> given -> printed(given.value());
            case Reply.Refused<byte[]> refused -> Optional.of(refused.problem());
            case Reply.Unreachable<byte[]> unreachable -> Optional.of(Problem.of(ProblemCode.SERVER_UNREACHABLE));
        };
    }

    private Optional<Problem> printed(byte[] pdf) {
        try {
            printer.print(pdf);
            return Optional.empty();
        } catch (Printer.NotPrinted e) {
            LOG.atWarn().setCause(e).log("a paper was not printed");
            return Optional.of(Problem.of(ProblemCode.PRINTER_MISSING));
        }
    }
}
