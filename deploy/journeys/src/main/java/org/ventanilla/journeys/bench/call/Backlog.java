package org.ventanilla.journeys.bench.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Supplier;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.demo.Program;

/**
 * What was handed in before the call and lies in the kiosk's spool: its program sends it beside the call, as its arbiter lets it.
 *
 * @param kiosk the data folder of its program
 * @param server and of the server's
 */
record Backlog(Path kiosk, Path server) implements Upload {
    private static final int PATIENCE_S = 60;

    /** A kiosk that has it. Its program learns the key of the seal when it first signs in, and finds what lies in its spool when it starts. */
    Program in(Supplier<Program> start, Beside beside) {
        var first = start.get();
        if (beside.isNothing()) return first;
        try {
            awaitKey();
            first.stop();
            lay(beside);
        } catch (IOException | GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return start.get();
    }

    private void awaitKey() throws IOException, InterruptedException {
        for (int second = 0; !Files.exists(key()); second++) {
            if (second > PATIENCE_S) throw new IOException("The kiosk has no key of the seal: " + key());
            Thread.sleep(1_000);
        }
    }

    private void lay(Beside beside) throws IOException, GeneralSecurityException {
        var sealing = Sealing.to(Files.readString(key()));
        for (int number = 0; number < beside.parts(); number++) {
            var name = new PartName(UUID.randomUUID(), UUID.randomUUID());
            var file = name.envelope() + "_" + name.part() + "_note.sealed";
            Files.write(kiosk.resolve("spool").resolve(file), sealing.seal(name, Beside.part(number)));
        }
    }

    private Path key() {
        return kiosk.resolve("seal-key.json");
    }

    @Override
    public long arrived() throws IOException {
        var uploads = server.resolve("uploads");
        if (!Files.exists(uploads)) return 0;
        long bytes = 0;
        try (var files = Files.list(uploads)) {
            for (var file : files.toList()) bytes += Files.size(file);
        }
        return bytes;
    }
}
