package org.ventanilla.server.paper;

import java.util.ArrayList;
import java.util.List;

/** Lines put on pages, in their order; a heading goes to the next page with what it heads. */
public final class PageBreaks {

    private final float room;
    private final List<List<Line>> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private float left;

    private PageBreaks(float firstRoom, float room) {
        this.left = firstRoom;
        this.room = room;
    }

    /**
     * At least one page, also of nothing. All in points.
     *
     * @param firstRoom what the head leaves on the first page
     * @param room what each later page has; a line that is taller stands alone and runs over
     */
    public static List<List<Line>> of(List<Line> lines, float firstRoom, float room) {
        var breaks = new PageBreaks(firstRoom, room);
        for (int i = 0; i < lines.size(); ) {
            var end = endOfKnot(lines, i);
            breaks.putTogether(lines.subList(i, end));
            i = end;
        }
        breaks.pages.add(breaks.page);
        return breaks.pages;
    }

    /** Lines that stay together, and the one after them. */
    private static int endOfKnot(List<Line> lines, int from) {
        var end = from;
        while (end < lines.size() - 1 && lines.get(end).staysWithNext()) {
            end++;
        }
        return end + 1;
    }

    /** What is longer than a page cannot stay together. */
    private void putTogether(List<Line> knot) {
        if (Line.heightOf(knot) <= room) {
            put(knot);
        } else {
            knot.forEach(line -> put(List.of(line)));
        }
    }

    private void put(List<Line> knot) {
        var height = Line.heightOf(knot);
        if (height > left && !page.isEmpty()) {
            pages.add(page);
            page = new ArrayList<>();
            left = room;
        }
        page.addAll(knot);
        left -= height;
    }
}
