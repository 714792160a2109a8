package org.ventanilla.kiosk.paper;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedNote.Label;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.kiosk.handin.KeepingNotes;
import org.ventanilla.kiosk.handin.Vault;
import org.ventanilla.kiosk.spool.Spool;

/**
 * A process in which a paper is photographed, looked at, confirmed and handed in, a voice and a film are kept, and the visit is wiped as {@code Performing}
 * does it; then its heap is dumped. In: {@code keyset.json}, {@code picture.jpg}, {@code voice.webm}, {@code film.webm}. Out: {@code data/}, {@code screen.jpg},
 * {@code heap.hprof}.
 */
final class OneVisit {
    private OneVisit() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean wiped = arguments[1].equals("wiped");
        Sealing sealing = Sealing.to(Files.readString(folder.resolve("keyset.json")));
        Tray tray = new Tray();
        Originals originals = new Originals(40_000_000);
        Told told = new Told();
        DocumentCamera camera = new DocumentCamera(Optional::empty, Runnable::run);
        ScanningPaper scanning = new ScanningPaper(camera, tray, originals, told, Runnable::run);
        try (Spool spool = Spool.in(folder.resolve("data/spool"), InstantSource.system());
                Vault vault = new Vault(spool, () -> Optional.of(sealing), piece -> {})) {
            HandingIn handingIn = new HandingIn(vault, new Travelling(told), UUID::randomUUID, Duration.ofSeconds(1));
            UUID session = UUID.randomUUID();
            UUID page = UUID.randomUUID();
            scanning.scan(Shot.of(page), new ArrayList<>(List.of(Files.readAllBytes(folder.resolve("picture.jpg")))));
            told.next();
            Files.write(folder.resolve("screen.jpg"), tray.picture(page).orElseThrow());
            if (wiped) {
                scanning.accepted(page);
                Sheet sheet = new Sheet(session, page, PaperKind.RECIBO, 1);
                handingIn.handIn(sheet, tray.handOver(page).orElseThrow(), null);
                told.next();
                keep(vault, new Label(session, UUID.randomUUID(), "audio/webm", 3, 1), folder.resolve("voice.webm"));
                keep(vault, new Label(session, UUID.randomUUID(), "video/webm", 3, 2), folder.resolve("film.webm"));
                vault.forget();
                tray.wipe();
                scanning.wipe();
                originals.wipe();
                handingIn.visitOver();
            }
            System.gc();
            System.gc();
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpHeap(folder.resolve("heap.hprof").toString(), false);
            // All that the program holds on to between two visits is still there when the heap is dumped.
            scanning.wipe();
            originals.wipe();
            tray.wipe();
        }
    }

    private static void keep(Vault vault, Label label, Path recorded) throws Exception {
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        new KeepingNotes(vault).keep(label, Files.readAllBytes(recorded), kept::complete);
        kept.get(60, TimeUnit.SECONDS);
    }
}
