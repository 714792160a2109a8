package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.demo.Checkout;

/** An emulated link with a namespace at each end. Needs root. */
record Lab(String name) {
    static final Path FOLDER = Checkout.root().resolve("deploy/linklab");

    /** Without limits, until a profile is set. */
    static Lab up(String name, int seed) {
        linklab("up", "-n", name, "-p", "clear", "--seed", "" + seed);
        return new Lab(name);
    }

    /** Its hub is this computer, at {@code hub} for the kiosk. */
    static Lab upToHere(String name, String profile) {
        linklab("up", "-n", name, "--hub-root", "-p", profile);
        return new Lab(name);
    }

    /** Where the kiosk finds it. */
    String hub() {
        return run("", with(at("kiosk"), "getent", "hosts", "hub")).split(" ")[0];
    }

    /** What a command is to begin with, to run there: {@code kiosk} or {@code hub}. */
    List<String> at(String where) {
        return List.of("ip", "netns", "exec", name + "-" + where);
    }

    /** Schedules count from now. */
    void set(String profile) {
        linklab("set", "-n", name, "-p", profile);
    }

    JsonObject stats() {
        return JsonParser.parseString(linklab("stats", "-n", name, "--compact")).getAsJsonObject();
    }

    void forgetStats() {
        linklab("stats", "-n", name, "--reset", "--compact");
    }

    /**
     * The hub's port is the kiosk's own, packet by packet: browsers and kiosks trust {@code localhost} without a certificate, and a
     * connection still breaks where the link does, which it would not behind a proxy.
     */
    void bringNear(int port, String hub) {
        atKiosk("""
                table ip near {
                  chain out {
                    type nat hook output priority -100;
                    ip daddr 127.0.0.1 tcp dport %1$d dnat to %2$s
                    ip daddr 127.0.0.1 udp dport %1$d dnat to %2$s
                  }
                  chain leaving { type nat hook postrouting priority 100; ip daddr %2$s masquerade; }
                }
                """.formatted(port, hub));
        run("", with(at("kiosk"), "sysctl", "-qw", "net.ipv4.conf.all.route_localnet=1"));
    }

    /** As many an office's firewall does it. */
    void blockUdp() {
        atKiosk("""
                table ip firewall {
                  chain out { type filter hook output priority 0; ip daddr != 127.0.0.0/8 meta l4proto udp drop; }
                  chain in { type filter hook input priority 0; ip saddr != 127.0.0.0/8 meta l4proto udp drop; }
                }
                """);
    }

    /** Whoever sends from here is seen at ports that another drew. */
    void putBehindNat() {
        atKiosk("""
                table ip translation {
                  chain leaving {
                    type nat hook postrouting priority 90; oifname != "lo" meta l4proto udp masquerade to :40000-60000 random
                  }
                }
                """);
    }

    /** What comes back finds nobody any more, and what is sent comes from other ports. */
    void forgetBindings() {
        run("", with(at("kiosk"), "conntrack", "-D", "-p", "udp"));
    }

    private void atKiosk(String rules) {
        run(rules, with(at("kiosk"), "nft", "-f", "-"));
    }

    /** And whatever still runs at its ends. */
    void down() {
        linklab("down", "-n", name);
    }

    static List<String> with(List<String> first, String... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    private static String linklab(String... arguments) {
        return run("", with(List.of(FOLDER.resolve("linklab").toString()), arguments));
    }

    private static String run(String input, List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IllegalStateException("Refused: " + String.join(" ", command));
            return said;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
