package org.ventanilla.journeys.bench.call;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.ventanilla.journeys.Chromium;

/** One Chromium at each end of the link, which see the same and hear the same words. */
final class Browsers implements AutoCloseable {
    private static final double PATIENCE_MS = 60_000;

    private final Playwright playwright = Playwright.create();
    private final Chromium atKiosk;
    private final Chromium atHub;

    /** @param folder where the film and the speech lie; this process is at the hub */
    Browsers(Lab lab, Path folder) throws IOException {
        atKiosk = Chromium.started(playwright, programAtKiosk(lab, folder), flags("kiosk", folder));
        atHub = Chromium.started(playwright, Chromium.PROGRAM, flags("hub", folder));
        // Others may use the computer too; a browser that gets no time looks like a poor link.
        atKiosk.prefer();
        atHub.prefer();
    }

    BrowserContext kiosk() {
        return person(atKiosk, 1280);
    }

    BrowserContext hub() {
        return person(atHub, 1440);
    }

    private static List<String> flags(String end, Path folder) {
        return List.of(
                "--use-file-for-fake-video-capture=" + folder.resolve("film.y4m"),
                "--use-file-for-fake-audio-capture=" + Speech.at(end, folder),
                "--autoplay-policy=no-user-gesture-required");
    }

    static Page open(BrowserContext person, String address) {
        var page = person.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(address);
        return page;
    }

    private static BrowserContext person(Chromium browser, int width) {
        var person = browser.person(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("es-CO"));
        Meter.putInto(person);
        return person;
    }

    /** Playwright starts one program; what begins in another namespace is one of our own. */
    private static Path programAtKiosk(Lab lab, Path folder) throws IOException {
        var program = folder.resolve("chromium-at-" + lab.name());
        Files.writeString(
                program, "#!/bin/sh\nexec " + String.join(" ", lab.at("kiosk")) + " " + Chromium.PROGRAM + " \"$@\"\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
