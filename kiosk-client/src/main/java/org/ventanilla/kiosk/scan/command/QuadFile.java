package org.ventanilla.kiosk.scan.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private static final int MOST_BYTES = 10_000;
    private static final Pattern FOUR =
            Pattern.compile("\\s*\\[" + String.join(",", CORNER, CORNER, CORNER, CORNER) + "]\\s*");

    private QuadFile() {}

    static Quad read(Path file) throws Request.Misunderstood {
        Matcher four = FOUR.matcher(words(file));
        if (!four.matches()) {
            throw new Request.Misunderstood("NOT_CORNERS No hay cuatro esquinas [x, y] en " + file + ".");
        }
        return new Quad(corner(four, 1), corner(four, 3), corner(four, 5), corner(four, 7));
    }

    private static String words(Path file) throws Request.Misunderstood {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Request.Misunderstood("NOT_READABLE No se puede abrir " + file + ".");
        }
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
