package org.ventanilla.server.pqr.paper;

import java.util.List;

/** Something that takes its height from the page and can be drawn wherever it comes to stand. */
record Line(float height, Mark mark) {

    interface Mark {
        void put(Canvas canvas, float top);
    }

    static Line gap(float height) {
        return new Line(height, (canvas, top) -> {});
    }

    static Line text(Style style, float x, String words) {
        return new Line(style.lineHeight(), (canvas, top) -> canvas.text(style, x, top + style.size(), words));
    }

    /** This one, and at the same height also that. */
    Line with(Line beside) {
        return new Line(Math.max(height, beside.height), (canvas, top) -> {
            mark.put(canvas, top);
            beside.mark.put(canvas, top);
        });
    }

    static float heightOf(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }
}
