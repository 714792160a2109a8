package org.ventanilla.kiosk.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class FolderPrinterTest extends PrinterContract {
    @TempDir
    Path data;

    @Override
    Printer printer() {
        return new FolderPrinter(data.resolve("printed"));
    }

    @Override
    int printed() throws IOException {
        if (Files.notExists(data.resolve("printed"))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(data.resolve("printed"))) {
            return Math.toIntExact(
                    files.filter(file -> file.toString().endsWith(".pdf")).count());
        }
    }
}
