package org.ventanilla.server.sui;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the file would be today against what was submitted: rows that came later, are gone, or say something else.
 *
 * @param radicados the first of them
 */
public record Difference(int rows, SortedSet<String> radicados) {

    private static final int MOST_TOLD = 100;

    static Difference between(String submitted, String today) {
        var before = byRadicado(submitted);
        var now = byRadicado(today);
        var different = new TreeSet<String>();
        before.forEach((radicado, line) -> {
            if (!line.equals(now.get(radicado))) {
                different.add(radicado);
            }
        });
        now.keySet().stream().filter(radicado -> !before.containsKey(radicado)).forEach(different::add);
        var told = new TreeSet<>(different.stream().limit(MOST_TOLD).toList());
        return new Difference(different.size(), told);
    }

    private static Map<String, String> byRadicado(String file) {
        return file.lines().collect(toMap(line -> line.split(",", -1)[3], line -> line));
    }
}
