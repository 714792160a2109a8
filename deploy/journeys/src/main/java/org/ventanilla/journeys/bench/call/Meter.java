package org.ventanilla.journeys.bench.call;

import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks at a page's connections from inside, whoever made the page. */
final class Meter {
    private Meter() {}

    /** Into every page that is opened from now on. */
    static void putInto(BrowserContext browser) {
        browser.addInitScript(resource("meter.js"));
    }

    static List<Sample> read(Page page) {
        return Sample.all(new Gson().toJsonTree(page.evaluate("() => globalThis.theMeter?.samples() ?? []")));
    }

    static String resource(String name) {
        try (var file = Objects.requireNonNull(Meter.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
