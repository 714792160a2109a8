package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** One call, at the hub's end of a link that is up: LINK default|ventanilla PROFILE SECONDS FOLDER LOGS. Says {@code ROW} and the figures. */
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
        var hub = InetAddress.getAllByName("hub")[0].getHostAddress();
        try (var browsers = new Browsers(lab, media);
                var peers = arguments[1].equals("default")
                        ? new BarePeers(lab, browsers, hub)
                        : new RealPeers(
                                lab, browsers, hub, Files.createTempDirectory(media, "data"), Path.of(arguments[5]))) {
            var run = new CallRun(lab, arguments[2], Double.parseDouble(arguments[3]));
            System.out.println("ROW " + run.measure(peers));
        }
        System.exit(0);
    }

    private JsonObject measure(Peers peers) {
        peers.hub().waitForTimeout(SETTLING_MS);
        lab.forgetStats();
        if (outages.hasSchedule(profile)) lab.set(profile);
        long begun = System.currentTimeMillis();
        peers.call();
        double since = lab.stats().get("profile_s").getAsDouble();
        long scheduled = System.currentTimeMillis() - Math.round(1_000 * since);
        peers.hub().waitForTimeout(1_000 * seconds - (System.currentTimeMillis() - begun));
        var link = lab.stats();
        var gone = outages.of(profile, seconds);
        var row = new JsonObject();
        row.add("kiosk", Ends.of(Meter.read(peers.kiosk()), begun, scheduled, gone));
        row.add("hub", Ends.of(Meter.read(peers.hub()), begun, scheduled, gone));
        row.add("link", link);
        row.addProperty("rungs", Rungs.told(peers.rungs(), begun));
        row.add("secondsAt", Rungs.seconds(peers.rungs(), begun, begun + Math.round(1_000 * seconds)));
        row.addProperty("screen", peers.atTheEnd());
        return row;
    }
}
