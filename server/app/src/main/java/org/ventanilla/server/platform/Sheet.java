package org.ventanilla.server.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as another program wrote it: UTF-8 with or without its mark or Windows-1252, between semicolons, commas or tabs
 * (whichever the first line has most of), quoted where needed. Empty lines are left out.
 */
public record Sheet(List<Line> lines) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @param number in the file, from 1: what an editor shows */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** Whatever it is, it can be read: who asks for certain columns sees that they are not there. */
    public static Sheet read(byte[] file) {
        var text = text(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            var lines = new ArrayList<Line>();
            var number = 1;
            for (var record : records) {
                var line = new Line(number, record.toList());
                number += 1 + breaks(line);
                lines.add(line);
            }
            lines.removeIf(Line::isEmpty);
            return new Sheet(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not UTF-8 comes from a spreadsheet on Windows: there every byte is a letter. */
    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        var best = ';';
        for (var other : new char[] {',', '\t'}) {
            best = count(first, other) > count(first, best) ? other : best;
        }
        return best;
    }

    private static int breaks(Line line) {
        return line.cells().stream().mapToInt(cell -> count(cell, '\n')).sum();
    }

    private static int count(String text, char letter) {
        return (int) text.chars().filter(each -> each == letter).count();
    }
}
