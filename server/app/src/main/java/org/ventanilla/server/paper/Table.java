package org.ventanilla.server.paper;

import static org.ventanilla.server.paper.Style.BRAND;
import static org.ventanilla.server.paper.Style.PALE;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under heads.
 *
 * @param shares what part of the width each column takes, of the sum of all
 */
public record Table(List<String> heads, List<Float> shares, List<List<String>> rows) {

    private static final Style HEAD = Style.bold(9).in(BRAND);
    private static final Style CELL = Style.regular(9);
    private static final float BETWEEN = 6;

    List<Line> lines(Fonts fonts, float left, float width) {
        var lines = new ArrayList<Line>();
        row(fonts, HEAD, heads, left, width).forEach(line -> lines.add(line.stayingWithNext()));
        for (var row : rows) {
            var cells = row(fonts, CELL, row, left, width);
            cells.set(0, rule(left, width).with(cells.getFirst()));
            // A row is read as one: it goes to the next page whole.
            for (int i = 0; i < cells.size() - 1; i++) {
                cells.set(i, cells.get(i).stayingWithNext());
            }
            lines.addAll(cells);
            lines.add(Line.gap(4));
        }
        return lines;
    }

    private List<Line> row(Fonts fonts, Style style, List<String> cells, float left, float width) {
        var sum = (float) shares.stream().mapToDouble(Float::doubleValue).sum();
        var lines = new ArrayList<Line>();
        var x = left;
        for (int column = 0; column < cells.size(); column++) {
            var room = width * shares.get(column) / sum;
            var words = fonts.wrapped(style, cells.get(column), room - BETWEEN);
            for (int i = 0; i < words.size(); i++) {
                var line = Line.text(style, x, words.get(i));
                if (i < lines.size()) {
                    lines.set(i, lines.get(i).with(line));
                } else {
                    lines.add(line);
                }
            }
            x += room;
        }
        return lines;
    }

    private static Line rule(float left, float width) {
        return new Line(0, (canvas, top) -> canvas.box(left, top - 2, width, 0.6f, PALE));
    }
}
