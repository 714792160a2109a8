package org.ventanilla.kiosk.scan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ventanilla.kiosk.scan.Point;
import org.ventanilla.kiosk.scan.Quad;

/** Four corners as JSON: {@code [[x,y],[x,y],[x,y],[x,y]]}, clockwise, the page's own top left first. */
final class QuadFile {
    private static final String NUMBER = "\\s*(-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*";
    private static final String CORNER = "\\s*\\[" + NUMBER + "," + NUMBER + "]\\s*";
    private static final Pattern FOUR =
            Pattern.compile("\\s*\\[" + String.join(",", CORNER, CORNER, CORNER, CORNER) + "]\\s*");

    private QuadFile() {}

    static Quad read(Path file) throws IOException {
        Matcher four = FOUR.matcher(Files.readString(file));
        if (!four.matches()) {
            throw new IOException("these are not four corners [x, y]");
        }
        return new Quad(corner(four, 1), corner(four, 3), corner(four, 5), corner(four, 7));
    }

    static void write(Path file, Quad quad) throws IOException {
        String corners = quad.corners().stream()
                .map(p -> String.format(Locale.ROOT, "[%.2f, %.2f]", p.x(), p.y()))
                .collect(Collectors.joining(", ", "[", "]\n"));
        Files.writeString(file, corners);
    }

    private static Point corner(Matcher four, int group) {
        return new Point(Double.parseDouble(four.group(group)), Double.parseDouble(four.group(group + 1)));
    }
}
