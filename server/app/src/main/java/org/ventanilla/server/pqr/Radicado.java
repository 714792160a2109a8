package org.ventanilla.server.pqr;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a paper in the single window (Acuerdo AGN 001/2024): consecutive, of one year and one direction. */
public record Radicado(Direction direction, int year, int number) {

    /** Coming in, or going out. */
    public enum Direction {
        ENT,
        SAL
    }

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(ENT|SAL)?([0-9]{1,6})([0-9])?");
    private static final int DIGITS = 6;

    public Radicado {
        if (number < 1 || number > 999_999) {
            throw new IllegalArgumentException("a series has numbers from 1 to 999999, not " + number);
        }
    }

    /**
     * As people write it: with or without dashes, spaces and capitals, with its check digit or not. Only digits means one
     * that came in. Empty where it cannot be one, and where a check digit says that it was copied wrong.
     */
    public static Optional<Radicado> read(String written) {
        var bare = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var parts = WRITTEN.matcher(bare);
        return parts.matches() ? read(parts) : Optional.empty();
    }

    private static Optional<Radicado> read(Matcher parts) {
        var letters = parts.group(2);
        var shortened = parts.group(3).length() < DIGITS;
        var number = Integer.parseInt(parts.group(3));
        if (number == 0 || (shortened && letters == null)) {
            return Optional.empty();
        }
        var radicado = new Radicado(
                letters == null ? Direction.ENT : Direction.valueOf(letters), Integer.parseInt(parts.group(1)), number);
        var said = parts.group(4);
        return said == null || said.equals(radicado.checkDigit()) ? Optional.of(radicado) : Optional.empty();
    }

    /** "2026-ENT-000458" */
    public String text() {
        return "%04d-%s-%06d".formatted(year, direction, number);
    }

    /** Over the ten digits; the letters are heard well enough. */
    public String checkDigit() {
        return String.valueOf(CheckDigit.of("%04d%06d".formatted(year, number)));
    }

    @Override
    public String toString() {
        return text();
    }
}
