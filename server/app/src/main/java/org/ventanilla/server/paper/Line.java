package org.ventanilla.server.paper;

import java.util.List;

/**
 * Something that takes its height from the page and can be drawn wherever it comes to stand.
 *
 * @param staysWithNext a heading: never the last on its page
 */
public record Line(float height, Mark mark, boolean staysWithNext) {

    /** How it is drawn, from its upper edge. */
    public interface Mark {
        void put(Canvas canvas, float top);
    }

    public Line(float height, Mark mark) {
        this(height, mark, false);
    }

    public static Line gap(float height) {
        return new Line(height, (canvas, top) -> {});
    }

    public static Line text(Style style, float x, String words) {
        return new Line(style.lineHeight(), (canvas, top) -> canvas.text(style, x, top + style.size(), words));
    }

    /** This one, and at the same height also that. */
    public Line with(Line beside) {
        return new Line(
                Math.max(height, beside.height),
                (canvas, top) -> {
                    mark.put(canvas, top);
                    beside.mark.put(canvas, top);
                },
                staysWithNext || beside.staysWithNext);
    }

    public Line stayingWithNext() {
        return new Line(height, mark, true);
    }

    public static float heightOf(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }
}
