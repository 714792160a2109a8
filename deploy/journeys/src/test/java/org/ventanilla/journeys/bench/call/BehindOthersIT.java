package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.demo.Ports;

/** What stands between a café and the world besides its link. In namespaces of its own, with Debian's nftables. */
@EnabledIf(
        value = "mayMakeLinks",
        disabledReason = "needs root, /dev/net/tun, conntrack, coturn, espeak-ng, gcc, nftables and sox")
class BehindOthersIT {
    private static final List<String> TOOLS = List.of("conntrack", "espeak-ng", "gcc", "nft", "sox", "turnserver");
    private static final int SOON_MS = 60_000;
    private static final int SOME_FRAMES = 20;

    /** What both see and hear. */
    @TempDir
    private static Path media;

    @TempDir
    private Path folder;

    private Lab lab;
    private Browsers browsers;

    static boolean mayMakeLinks() {
        boolean root = "root".equals(System.getProperty("user.name")) && Files.isWritable(Path.of("/dev/net/tun"));
        return root && TOOLS.stream().allMatch(BehindOthersIT::isThere);
    }

    private static boolean isThere(String tool) {
        return Stream.of("/usr/bin", "/usr/sbin", "/sbin", "/bin")
                .anyMatch(where -> Files.isExecutable(Path.of(where, tool)));
    }

    @BeforeAll
    static void film() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(SOON_MS);
        Speech.into(media);
        Film.into(media);
    }

    @BeforeEach
    void makeALink() throws Exception {
        lab = Lab.upToHere("behind-" + ProcessHandle.current().pid(), "lan");
        browsers = new Browsers(lab, media);
    }

    @AfterEach
    void takeItDown() {
        browsers.close();
        lab.down();
    }

    @Test
    void where_udp_is_blocked_the_call_goes_over_tcp_and_the_link_is_probed_over_the_socket() throws Exception {
        var hub = lab.hub();
        lab.blockUdp();
        try (var turn = Turn.at(hub, Ports.free(), folder.resolve("turn.log"));
                var peers = peers(hub, turn.setting())) {
            peers.call();
            awaitPictures(peers.kiosk());
            awaitPictures(peers.hub());
        }
        var log = Files.readString(folder.resolve("kiosk.log"));
        assertTrue(log.contains("UDP is blocked: the link is probed over the socket"), log);
    }

    @Test
    void a_call_goes_on_when_a_router_forgets_where_it_came_from() throws Exception {
        var hub = lab.hub();
        lab.putBehindNat();
        try (var peers = peers(hub, Map.of())) {
            peers.call();
            awaitPictures(peers.kiosk());
            awaitPictures(peers.hub());

            lab.forgetBindings();

            awaitPictures(peers.kiosk());
            awaitPictures(peers.hub());
        }
    }

    private RealPeers peers(String hub, Map<String, String> more) throws Exception {
        return new RealPeers(
                lab, browsers, hub, Files.createDirectory(folder.resolve("data")), folder, Beside.NOTHING, more);
    }

    /** So many more of the other's than now. */
    private static void awaitPictures(Page page) {
        int enough = frames(page) + SOME_FRAMES;
        for (int look = 0; frames(page) < enough; look++) {
            assertTrue(look < SOON_MS / 250, () -> "no pictures: " + last(page));
            page.waitForTimeout(250);
        }
    }

    private static int frames(Page page) {
        return Meter.read(page).stream()
                .reduce((before, sample) -> sample)
                .map(Sample::frames)
                .orElse(0);
    }

    private static String last(Page page) {
        return Meter.read(page).stream()
                .reduce((before, sample) -> sample)
                .map(Sample::toString)
                .orElse("never connected");
    }
}
