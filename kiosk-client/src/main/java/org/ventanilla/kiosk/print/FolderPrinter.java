package org.ventanilla.kiosk.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ventanilla.contract.Words.DeviceState;

/** Stands for a printer in demos: each document is a PDF in a folder. What lies there is personal; a kiosk in the field has none. */
public final class FolderPrinter implements Printer {
    private final Path folder;

    public FolderPrinter(Path folder) {
        this.folder = folder;
    }

    @Override
    public DeviceState state() {
        return DeviceState.READY;
    }

    /** Refuses what a printer would refuse. Whole or not at all: who watches the folder never finds half a document. */
    @Override
    public void print(byte[] pdf) throws NotPrinted {
        try (PDDocument readable = SystemPrinter.readable(pdf)) {
            Files.createDirectories(folder);
            String name = System.currentTimeMillis() + "-" + UUID.randomUUID();
            Path unfinished = Files.write(folder.resolve(name + ".part"), pdf);
            Files.move(unfinished, folder.resolve(name + ".pdf"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotPrinted(e);
        }
    }
}
