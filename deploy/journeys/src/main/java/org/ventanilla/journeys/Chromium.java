package org.ventanilla.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A browser as a process of its own, with a camera and a microphone that need nobody before them. */
public final class Chromium implements AutoCloseable {
    public static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream");

    private static final String PROFILE = "--user-data-dir=";

    /** Among the arguments, so that exactly this browser is found and killed. */
    private final String mark = "--ventanilla-browser=" + UUID.randomUUID();

    private final Browser browser;

    private Chromium(Playwright playwright, Path program, List<String> more) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(more);
        flags.add(mark);
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(flags));
    }

    public static Chromium open(Playwright playwright) {
        return new Chromium(playwright, PROGRAM, List.of());
    }

    /** Its camera sees these pictures (MJPEG) in a circle. */
    public static Chromium seeing(Playwright playwright, Path pictures) {
        return new Chromium(playwright, PROGRAM, List.of("--use-file-for-fake-video-capture=" + pictures));
    }

    /** By a program that at last becomes Chromium, with flags of its own. */
    public static Chromium started(Playwright playwright, Path program, List<String> flags) {
        return new Chromium(playwright, program, flags);
    }

    public BrowserContext person(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.addInitScript(Media.script());
        return context;
    }

    public boolean isOpen() {
        return browser.isConnected();
    }

    /** kill -9 of every process of this browser: it can tell nobody. */
    public void kill() {
        List<ProcessHandle> mine = processes();
        if (mine.isEmpty()) throw new IllegalStateException("There is no process of " + mark);
        mine.forEach(ProcessHandle::destroyForcibly);
    }

    /** Where it writes what it does not keep in memory. */
    public Path profile() {
        return processes().stream()
                .flatMap(process -> process.info().arguments().stream().flatMap(Arrays::stream))
                .filter(argument -> argument.startsWith(PROFILE))
                .map(argument -> Path.of(argument.substring(PROFILE.length())))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Before other programs of a busy computer. Each browser is a session of its own, which Linux schedules as one group, whatever
     * the niceness of its processes; needs root, and does nothing elsewhere.
     */
    public void prefer() {
        for (ProcessHandle process : processes()) {
            try {
                Files.writeString(Path.of("/proc/" + process.pid() + "/autogroup"), "-12");
            } catch (IOException notHere) {
                return;
            }
        }
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(mark::equals))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
