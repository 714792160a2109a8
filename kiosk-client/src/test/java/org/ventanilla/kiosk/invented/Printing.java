package org.ventanilla.kiosk.invented;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Prints on a blank paper, in millimetres, and remembers what it printed in the order it is read. */
final class Printing {
    static final double PIXELS_PER_MM = 8;
    private static final double SAME_ROW = 1.2;
    private static final double MM_PER_POINT = 25.4 / 72;

    private record Printed(double x, double y, String words) {}

    final double width;
    final double height;
    private final BufferedImage picture;
    private final Graphics2D g;
    private final String family;
    private final List<Printed> printed = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    Printing(double width, double height, Color paper, String family) {
        this.width = width;
        this.height = height;
        this.family = family;
        picture = new BufferedImage(
                (int) Math.round(width * PIXELS_PER_MM),
                (int) Math.round(height * PIXELS_PER_MM),
                BufferedImage.TYPE_INT_RGB);
        g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(PIXELS_PER_MM, PIXELS_PER_MM);
        g.setColor(paper);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        g.setColor(Color.BLACK);
    }

    Printing colour(Color colour) {
        g.setColor(colour);
        return this;
    }

    /** From the left; {@code y} is the base line; answers where the words end. */
    double words(String words, double x, double y, double points, int style) {
        g.setFont(font(points, style));
        g.drawString(words, (float) x, (float) y);
        printed.add(new Printed(x, y, words));
        return x + widthOf(words, points, style);
    }

    void wordsEndingAt(String words, double right, double y, double points, int style) {
        words(words, right - widthOf(words, points, style), y, points, style);
    }

    double widthOf(String words, double points, int style) {
        return font(points, style)
                .getStringBounds(words, g.getFontRenderContext())
                .getWidth();
    }

    /** Broken into lines; answers the base line after the last. */
    double paragraph(String words, double x, double y, double wide, double points, double leading) {
        StringBuilder line = new StringBuilder();
        double at = y;
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && widthOf(line + " " + word, points, Font.PLAIN) > wide) {
                words(line.toString(), x, at, points, Font.PLAIN);
                at += leading;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        words(line.toString(), x, at, points, Font.PLAIN);
        return at + leading;
    }

    /** What counts: a number, a sum, a name. */
    String key(String value) {
        keys.add(value);
        return value;
    }

    void fill(double x, double y, double w, double h) {
        g.fill(new Rectangle2D.Double(x, y, w, h));
    }

    void fill(Shape shape) {
        g.fill(shape);
    }

    void line(double x0, double y0, double x1, double y1, double thick) {
        g.setStroke(new BasicStroke((float) thick));
        g.draw(new Line2D.Double(x0, y0, x1, y1));
    }

    void frame(double x, double y, double w, double h, double thick) {
        g.setStroke(new BasicStroke((float) thick));
        g.draw(new Rectangle2D.Double(x, y, w, h));
    }

    void signature(double x, double y, double wide, RandomGenerator random) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        for (int i = 1; i < 9; i++) {
            double at = x + wide * i / 8;
            path.quadTo(at - wide / 10, y - 9 * random.nextDouble(), at, y - 5 * random.nextDouble() + 2);
        }
        g.setStroke(new BasicStroke(0.35f));
        g.draw(path);
    }

    Paper paper(String kind, double roundedMm) {
        g.dispose();
        return new Paper(kind, picture, width, height, roundedMm, read(), List.copyOf(keys));
    }

    private String read() {
        List<Printed> rest = new ArrayList<>(printed);
        rest.sort(Comparator.comparingDouble(Printed::y));
        StringBuilder text = new StringBuilder();
        while (!rest.isEmpty()) {
            double y = rest.getFirst().y;
            List<Printed> row = rest.stream()
                    .filter(p -> p.y - y < SAME_ROW)
                    .sorted(Comparator.comparingDouble(Printed::x))
                    .toList();
            rest.removeAll(row);
            text.append(text.isEmpty() ? "" : "\n")
                    .append(String.join(" ", row.stream().map(Printed::words).toList()));
        }
        return text.toString();
    }

    private Font font(double points, int style) {
        return new Font(family, style, 1).deriveFont(style, (float) (points * MM_PER_POINT));
    }
}
