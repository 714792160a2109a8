package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** One call, at the hub's end of a link that is up: LINK default|ventanilla[+upload] PROFILE SECONDS FOLDER LOGS. Says {@code ROW} and the figures. */
public final class CallRun {
    /** As long as she waits before somebody calls. */
    private static final double SETTLING_MS = 10_000;

    private final Lab lab;
    private final String profile;
    private final double seconds;
    private final Outages outages = Outages.read();

    private CallRun(Lab lab, String profile, double seconds) throws IOException {
        this.lab = lab;
        this.profile = profile;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        // Programs that this one starts are of its group: see Chromium.prefer.
        Files.writeString(Path.of("/proc/self/autogroup"), "-10");
        var lab = new Lab(arguments[0]);
        var media = Path.of(arguments[4]);
        // Before anybody looks at it: a kiosk that knew a better link would take the whole delay of this one for a
        // queue.
        lab.set(Outages.read().usual(arguments[2]));
        var run = new CallRun(lab, arguments[2], Double.parseDouble(arguments[3]));
        var beside = arguments[1].endsWith(Asked.UPLOAD) ? run.beside() : Beside.NOTHING;
        var hub = InetAddress.getAllByName("hub")[0].getHostAddress();
        var data = Files.createTempDirectory(media, "data");
        try (var browsers = new Browsers(lab, media);
                var peers = arguments[1].startsWith("default")
                        ? new BarePeers(lab, browsers, hub, data, beside)
                        : new RealPeers(lab, browsers, hub, data, Path.of(arguments[5]), beside)) {
            System.out.println("ROW " + run.measure(peers));
        }
        System.exit(0);
    }

    private Beside beside() {
        return Beside.lasting(outages.usualKbitUp(profile), seconds);
    }

    private JsonObject measure(Peers peers) throws IOException {
        peers.hub().waitForTimeout(SETTLING_MS);
        lab.forgetStats();
        if (outages.hasSchedule(profile)) lab.set(profile);
        long uploaded = peers.upload().arrived();
        long begun = System.currentTimeMillis();
        peers.call();
        double since = lab.stats().get("profile_s").getAsDouble();
        long scheduled = System.currentTimeMillis() - Math.round(1_000 * since);
        peers.hub().waitForTimeout(1_000 * seconds - (System.currentTimeMillis() - begun));
        var link = lab.stats();
        uploaded = peers.upload().arrived() - uploaded;
        var gone = outages.of(profile, seconds);
        var row = new JsonObject();
        row.add("kiosk", Ends.of(Meter.read(peers.kiosk()), begun, scheduled, gone));
        row.add("hub", Ends.of(Meter.read(peers.hub()), begun, scheduled, gone));
        row.add("link", link);
        row.addProperty("rungs", Rungs.told(peers.rungs(), begun));
        row.add("secondsAt", Rungs.seconds(peers.rungs(), begun, begun + Math.round(1_000 * seconds)));
        if (!peers.upload().equals(Upload.NONE)) row.addProperty("uploadedBytes", uploaded);
        row.addProperty("screen", peers.atTheEnd());
        return row;
    }
}
