package org.ventanilla.server.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two cuts of Atkinson Hyperlegible Next, embedded in a document. Belongs to that document and its thread. */
public final class Fonts {

    private static final String UNKNOWN = "?";
    private static final float UNITS = 1000;

    private final PDType0Font regular;
    private final PDType0Font bold;

    public Fonts(PDDocument document) {
        regular = load(document, "/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
        bold = load(document, "/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
    }

    public PDType0Font of(Style style) {
        return style.bold() ? bold : regular;
    }

    public float width(Style style, String words) {
        try {
            return of(style).getStringWidth(words) / UNITS * style.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name in Nasa Yuwe or an emoji must not stop a constancia: what the font lacks is written as near as it can be. */
    public String writable(String words) {
        var written = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .forEach(letter -> written.append(nearest(letter)));
        return written.toString();
    }

    public List<String> wrapped(Style style, String words, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : writable(words).strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(style, longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = brokenInto(lines, style, word, width);
        }
        lines.add(line);
        return lines;
    }

    /** A word longer than the line is cut; its last piece is handed back. */
    private String brokenInto(List<String> lines, Style style, String word, float width) {
        var rest = word;
        while (width(style, rest) > width) {
            var end = rest.length();
            while (end > 1 && width(style, rest.substring(0, end)) > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private String nearest(String letter) {
        if (isKnown(letter)) {
            return letter;
        }
        var bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return isKnown(bare) ? bare : UNKNOWN;
    }

    private boolean isKnown(String letters) {
        try {
            regular.encode(letters);
            bold.encode(letters);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PDType0Font load(PDDocument document, String path) {
        try (var in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
