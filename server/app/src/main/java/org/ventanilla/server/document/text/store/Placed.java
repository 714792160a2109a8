package org.ventanilla.server.document.text.store;

import java.util.List;
import java.util.stream.Collectors;
import org.ventanilla.server.document.PlacedWord;

/** Words as they lie in a column: one a line, its place in ten-thousandths of the page before it. */
final class Placed {

    private static final double PARTS = 10_000;
    private static final int CELLS = 5;

    private Placed() {}

    static String written(List<PlacedWord> words) {
        return words.stream()
                .map(word -> part(word.left()) + " " + part(word.top()) + " " + part(word.width()) + " "
                        + part(word.height()) + " " + word.text().replaceAll("[\\s\0]+", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<PlacedWord> read(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", CELLS))
                .map(cells ->
                        new PlacedWord(cells[4], share(cells[0]), share(cells[1]), share(cells[2]), share(cells[3])))
                .toList();
    }

    private static long part(double share) {
        return Math.round(share * PARTS);
    }

    private static double share(String part) {
        return Long.parseLong(part) / PARTS;
    }
}
