package org.ventanilla.server.paper;

import static org.ventanilla.server.paper.Style.BRAND;
import static org.ventanilla.server.paper.Style.PALE;
import static org.ventanilla.server.paper.Style.QUIET;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a letter says, from top to bottom, broken into lines of its width. Belongs to one document and its thread. */
public final class Prose {

    private static final Style TITLE = Style.bold(19);
    private static final Style HEADING = Style.bold(12.5f).in(BRAND);
    private static final Style TEXT = Style.regular(11.5f);
    private static final Style STRONG = Style.bold(11.5f);
    private static final Style SMALL = Style.regular(9.5f).in(QUIET);
    private static final Style LABEL = Style.bold(10.5f).in(QUIET);
    private static final float LABELS = 118;
    private static final float STEP = 18;

    private final Fonts fonts;
    private final float left;
    private final float width;
    private final List<Line> lines = new ArrayList<>();

    /** In points from the left edge of the sheet. */
    public Prose(Fonts fonts, float left, float width) {
        this.fonts = fonts;
        this.left = left;
        this.width = width;
    }

    public List<Line> lines() {
        return lines;
    }

    public Prose title(String words) {
        put(TITLE, 0, words);
        return gap(8);
    }

    /** Stays with what it heads. */
    public Prose heading(String words) {
        gap(9);
        fonts.wrapped(HEADING, words, width)
                .forEach(line -> lines.add(Line.text(HEADING, left, line).stayingWithNext()));
        lines.add(Line.gap(3).stayingWithNext());
        return this;
    }

    /** What was typed with line breaks keeps them; an empty line is a smaller gap. */
    public Prose text(String words) {
        words.lines().forEach(paragraph -> {
            if (paragraph.isBlank()) {
                gap(3);
            } else {
                put(TEXT, 0, paragraph);
                gap(4);
            }
        });
        return this;
    }

    public Prose strong(String words) {
        put(STRONG, 0, words);
        return gap(3);
    }

    public Prose small(String words) {
        put(SMALL, 0, words);
        return gap(2);
    }

    /** One of a list: its mark hangs before its first line. */
    public Prose item(String mark, String words) {
        var from = lines.size();
        words.lines().filter(line -> !line.isBlank()).forEach(line -> put(TEXT, STEP, line));
        if (lines.size() > from) {
            lines.set(from, lines.get(from).with(Line.text(STRONG, left, mark)));
        }
        return gap(4);
    }

    /** The label stands beside the first line, below a thin rule. */
    public Prose labelled(String label, String words) {
        var from = lines.size();
        words.lines().filter(line -> !line.isBlank()).forEach(line -> put(TEXT, LABELS, line));
        if (lines.size() > from) {
            var rule = new Line(0, (canvas, top) -> {
                canvas.box(left, top - 5, width, 0.7f, PALE);
                canvas.text(LABEL, left, top + TEXT.size(), label);
            });
            lines.set(from, rule.with(lines.get(from)));
        }
        return gap(9);
    }

    public Prose rule() {
        gap(5);
        lines.add(new Line(6, (canvas, top) -> canvas.box(left, top, width, 0.7f, QUIET)));
        return this;
    }

    public Prose gap(float height) {
        lines.add(Line.gap(height));
        return this;
    }

    /** On one page, as long as a page can hold it. */
    public Prose together(Consumer<Prose> part) {
        return held(part, 1);
    }

    /** Never the last on its page: it belongs to what comes after it. */
    public Prose leading(Consumer<Prose> part) {
        return held(part, 0);
    }

    private Prose held(Consumer<Prose> part, int free) {
        var from = lines.size();
        part.accept(this);
        for (int i = from; i < lines.size() - free; i++) {
            lines.set(i, lines.get(i).stayingWithNext());
        }
        return this;
    }

    /** A table of its own measures. */
    public Prose table(Table table) {
        lines.addAll(table.lines(fonts, left, width));
        return this;
    }

    private void put(Style style, float indent, String words) {
        fonts.wrapped(style, words, width - indent).forEach(line -> lines.add(Line.text(style, left + indent, line)));
    }
}
