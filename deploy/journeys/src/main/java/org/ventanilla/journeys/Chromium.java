package org.ventanilla.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A browser as a process of its own, with a camera and a microphone that need nobody before them. */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
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

    /** Among the arguments, so that exactly this browser is found and killed. */
    private final String mark = "--ventanilla-browser=" + UUID.randomUUID();

    private final Browser browser;

    private Chromium(Playwright playwright, List<String> more) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(more);
        flags.add(mark);
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(flags));
    }

    public static Chromium open(Playwright playwright) {
        return new Chromium(playwright, List.of());
    }

    /** Its camera sees these pictures (MJPEG) in a circle. */
    public static Chromium seeing(Playwright playwright, Path pictures) {
        return new Chromium(playwright, List.of("--use-file-for-fake-video-capture=" + pictures));
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
        List<ProcessHandle> mine = ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(mark::equals))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        if (mine.isEmpty()) throw new IllegalStateException("There is no process of " + mark);
        mine.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        browser.close();
    }
}
