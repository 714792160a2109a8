package org.ventanilla.journeys.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What happened when at one page. All clocks are this computer's, so two pages can be compared. */
record Moments(Page page) {
    private static final double PATIENCE_MS = 60_000;

    /** Before the page's own scripts: it has to be opened after this. */
    static void takeAt(Page page) {
        page.addInitScript(script("moments.js"));
    }

    void forget() {
        page.evaluate("() => theMoments.forget()");
    }

    void awaitButton(String name, String word) {
        page.evaluate("([name, word]) => theMoments.button(name, word)", new String[] {name, word});
    }

    void pressWhenThere(String name, String word) {
        page.evaluate("([name, word]) => theMoments.press(name, word)", new String[] {name, word});
    }

    void awaitElement(String name, String selector, String words) {
        page.evaluate("all => theMoments.element(...all)", new String[] {name, selector, words});
    }

    void awaitFirstFrame(String name, String video) {
        page.evaluate("([name, video]) => theMoments.firstFrame(name, video)", new String[] {name, video});
    }

    /** Milliseconds since 1970. */
    double of(String name) {
        var options = new WaitForFunctionOptions().setTimeout(PATIENCE_MS).setPollingInterval(20);
        return ((Number) page.waitForFunction("name => theMoments.all()[name]", name, options)
                        .jsonValue())
                .doubleValue();
    }

    static String script(String name) {
        try (var file = Objects.requireNonNull(Moments.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
