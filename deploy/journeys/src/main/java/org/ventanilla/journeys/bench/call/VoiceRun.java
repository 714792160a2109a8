package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ventanilla.demo.Checkout;

/** One call of which both ends are taken down, at the hub's end of a link that is up: LINK VARIANT PROFILE SECONDS FOLDER LOGS. */
public final class VoiceRun {
    /** Chromium as it is, with its picture and without, and our own with the voice alone. */
    static final List<String> VARIANTS = List.of("default", "default-voice", "ventanilla");

    private static final double WAITING_MS = 10_000;
    /** Until everything has found its size. */
    private static final double SETTLING_MS = 20_000;

    private final Lab lab;
    private final double seconds;
    private final Path folder;

    private VoiceRun(Lab lab, double seconds, Path folder) {
        this.lab = lab;
        this.seconds = seconds;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var lab = CallRun.ready(arguments[0], arguments[2]);
        var media = Path.of(arguments[4]);
        var logs = Path.of(arguments[5]);
        try (var browsers = new Browsers(lab, media);
                var peers = peers(arguments[1], lab, browsers, media, logs)) {
            System.out.println("ROW " + new VoiceRun(lab, Double.parseDouble(arguments[3]), logs).measure(peers));
        }
        System.exit(0);
    }

    private static Peers peers(String variant, Lab lab, Browsers browsers, Path media, Path logs) throws IOException {
        var hub = CallRun.hub();
        var data = Files.createTempDirectory(media, "data");
        return switch (variant) {
            case "default" -> new BarePeers(lab, browsers, hub, "", data, Beside.NOTHING);
            case "default-voice" -> new BarePeers(lab, browsers, hub, "#voice", data, Beside.NOTHING);
            default -> new RealPeers(lab, browsers, hub, data, logs, Beside.NOTHING, onlyVoice());
        };
    }

    private static Map<String, String> onlyVoice() {
        return Map.of("VENTANILLA_THRESHOLDS", "" + Checkout.root().resolve("deploy/journeys/only-voice.properties"));
    }

    private JsonObject measure(Peers peers) throws IOException {
        peers.hub().waitForTimeout(WAITING_MS);
        peers.call();
        peers.hub().waitForTimeout(SETTLING_MS);
        var atKiosk = Ear.at(peers.kiosk());
        var atHub = Ear.at(peers.hub());
        long begun = System.currentTimeMillis();
        lab.forgetStats();
        var before = atKiosk.carried();
        peers.hub().waitForTimeout(1_000 * seconds);
        var call = atKiosk.carried().since(before);
        var link = lab.stats();
        long ended = System.currentTimeMillis();
        var row = new JsonObject();
        row.add("kiosk", end(peers.kiosk(), begun));
        row.add("hub", end(peers.hub(), begun));
        row.add("link", link);
        row.add("call", call.json());
        row.addProperty("rungs", Rungs.told(peers.rungs(), begun));
        row.add("secondsAt", Rungs.seconds(peers.rungs(), begun, ended));
        atKiosk.keep(folder.resolve("kiosk.wav"));
        atHub.keep(folder.resolve("hub.wav"));
        return row;
    }

    private static JsonObject end(Page page, long begun) {
        var samples =
                Meter.read(page).stream().filter(sample -> sample.at() >= begun).toList();
        var end = new JsonObject();
        end.addProperty("concealedPercent", new Hearing(samples).concealedPercent());
        end.addProperty("state", samples.getLast().state());
        return end;
    }
}
