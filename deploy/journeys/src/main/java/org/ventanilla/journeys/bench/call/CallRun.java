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

    /** In a longer gap than this she leaves a note: the kiosk goes on without a link after 45 s of it. */
    private static final double LONG_S = 75;

    /** To say it, before the link is back. */
    private static final double SAYING_S = 15;

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
        var lab = ready(arguments[0], arguments[2]);
        var media = Path.of(arguments[4]);
        var run = new CallRun(lab, arguments[2], Double.parseDouble(arguments[3]));
        var beside = arguments[1].endsWith(Asked.UPLOAD) ? run.beside() : Beside.NOTHING;
        var data = Files.createTempDirectory(media, "data");
        try (var browsers = new Browsers(lab, media);
                var peers = arguments[1].startsWith("default")
                        ? new BarePeers(lab, browsers, hub(), "", data, beside)
                        : new RealPeers(lab, browsers, hub(), data, Path.of(arguments[5]), beside)) {
            System.out.println("ROW " + run.measure(peers));
        }
        System.exit(0);
    }

    /** The link as its profile begins, and this program before others of a busy computer. */
    static Lab ready(String link, String profile) throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        // Programs that this one starts are of its group: see Chromium.prefer.
        Files.writeString(Path.of("/proc/self/autogroup"), "-10");
        var lab = new Lab(link);
        // Before anybody looks at it: a kiosk that knew a better link would take the whole delay of this one for a
        // queue.
        lab.set(Outages.read().usual(profile));
        return lab;
    }

    /** Where the kiosk finds this end. */
    static String hub() throws IOException {
        return InetAddress.getAllByName("hub")[0].getHostAddress();
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
        live(peers, begun, scheduled);
        var link = lab.stats();
        uploaded = peers.upload().arrived() - uploaded;
        var gone = outages.of(profile, seconds);
        var row = new JsonObject();
        row.add("kiosk", Ends.of(Meter.read(peers.kiosk()), begun, scheduled, gone));
        row.add("hub", Ends.of(Meter.read(peers.hub()), begun, scheduled, gone));
        row.add("link", link);
        row.add("following", following(peers, outages.hasSchedule(profile) ? scheduled : begun));
        row.addProperty("rungs", Rungs.told(peers.rungs(), begun));
        row.add("secondsAt", Rungs.seconds(peers.rungs(), begun, begun + Math.round(1_000 * seconds)));
        row.addProperty("notes", peers.notes());
        if (!peers.upload().equals(Upload.NONE)) row.addProperty("uploadedBytes", uploaded);
        row.addProperty("screen", peers.atTheEnd());
        return row;
    }

    private void live(Peers peers, long begun, long scheduled) {
        for (var gone : outages.of(profile, seconds)) {
            double left = gone.until() - gone.from();
            if (left < LONG_S) continue;
            waitUntil(peers, scheduled + 1_000 * gone.from());
            peers.leaveANote(1_000 * (left - SAYING_S));
        }
        waitUntil(peers, begun + 1_000 * seconds);
    }

    private static void waitUntil(Peers peers, double moment) {
        peers.hub().waitForTimeout(Math.max(0.0, moment - System.currentTimeMillis()));
    }

    private JsonObject following(Peers peers, long from) {
        var capacity = new Capacity(outages.profiles());
        var ways = new JsonObject();
        var up = Following.held(peers.rungs(), Rungs.Walked::up, from);
        var down = Following.held(peers.rungs(), Rungs.Walked::down, from);
        ways.add("uplink", new Following(capacity.of(profile, "uplink", seconds), up, seconds).figures());
        ways.add("downlink", new Following(capacity.of(profile, "downlink", seconds), down, seconds).figures());
        return ways;
    }
}
