package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A picture of every screen of a journey, in order; and each screen, once, before the accessibility checker. */
final class Album {
    private static final Set<String> CHECKED = new HashSet<>();

    private final Path folder;
    private int pictures;

    Album(String journey) {
        folder = Path.of("target/screens", journey);
    }

    static void clear(Path... folders) {
        for (Path folder : folders) {
            try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    void keep(Page page, String name) {
        settle(page);
        Path file = folder.resolve("%02d-%s.png".formatted(++pictures, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        if (CHECKED.add(name)) assertEquals(List.of(), violations(page), () -> "axe on " + name);
    }

    /** What fades in is still too pale to be read, and a picture that is on its way is a hole. */
    private static void settle(Page page) {
        page.waitForFunction("""
                () => [...document.images].every(image => image.complete)
                  && document.getAnimations().every(each =>
                       each.playState !== "running" || each.effect.getComputedTiming().endTime === Infinity)""");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Album::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getHtml())
                .collect(Collectors.joining("\n    ", rule.getId() + ": " + rule.getHelp() + "\n    ", ""));
    }
}
