package org.ventanilla.kiosk.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.kiosk.device.PrivateFile;

/** This kiosk's receipts, counted: a paper that is missing between two can be asked for. On the disk before it is on a paper. */
public final class Sequence {
    private static final Logger LOG = LoggerFactory.getLogger(Sequence.class);

    private final Path file;

    public Sequence(Path folder) {
        this.file = folder.resolve("receipts");
    }

    synchronized int next() throws IOException {
        int next = 1 + last();
        PrivateFile.write(file, next + "\n");
        return next;
    }

    private int last() throws IOException {
        String last = Files.exists(file) ? Files.readString(file).strip() : "0";
        try {
            return Integer.parseInt(last);
        } catch (NumberFormatException damaged) {
            // Better a number twice, which the server tells the supervisor of, than a person sent home.
            LOG.warn("The count of receipts is damaged and begins anew");
            return 0;
        }
    }
}
