package org.ventanilla.server.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table as a person keeps it in an editor or a spreadsheet, or another program writes it each night: UTF-8, a header, semicolons, no quotes. Reads line by
 * line and remembers what is wrong with each, so that all of it is mended at once.
 */
public final class Table {

    /** A line that cannot be understood; the message says what to mend. */
    public static final class WrongLine extends RuntimeException {
        private static final long serialVersionUID = 1;

        public WrongLine(String problem) {
            super(problem);
        }
    }

    private final String name;
    private final List<String> lines;
    private final List<String> problems = new ArrayList<>();

    private Table(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    public static Table of(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WrongFile(List.of(file + ": no se puede leer."));
        }
    }

    public static Table onClassPath(String path) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return of(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Table of(String name, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Table(
                    name,
                    (text.startsWith("\uFEFF") ? text.substring(1) : text)
                            .lines()
                            .toList());
        } catch (CharacterCodingException e) {
            throw new WrongFile(List.of(name + ": guárdelo como UTF-8."));
        }
    }

    /** Empty lines are left out; a line that cannot be understood is remembered as a problem. */
    public <T> List<T> rows(String header, Function<String[], T> parse) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(header)) {
            problem(1, "la primera línea debe ser " + header);
            return List.of();
        }
        var columns = header.split(";", -1).length;
        var rows = new ArrayList<T>();
        for (int line = 2; line <= lines.size(); line++) {
            var text = lines.get(line - 1);
            if (!text.isBlank()) {
                var row = parsed(line, text.split(";", -1), columns, parse);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private <T> @Nullable T parsed(int line, String[] column, int columns, Function<String[], T> parse) {
        if (column.length != columns) {
            problem(line, "tiene " + column.length + " columnas y deben ser " + columns);
            return null;
        }
        try {
            return parse.apply(column);
        } catch (WrongLine e) {
            problem(line, e.getMessage());
            return null;
        }
    }

    private void problem(int line, @Nullable String words) {
        problems.add(name + ", línea " + line + ": " + words + ".");
    }

    public void problem(String words) {
        problems.add(name + ": " + words + ".");
    }

    /** Without the header and empty lines, broken ones included. */
    public int rowCount() {
        return (int) lines.stream().skip(1).filter(line -> !line.isBlank()).count();
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }

    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new WrongFile(problems);
        }
    }
}
