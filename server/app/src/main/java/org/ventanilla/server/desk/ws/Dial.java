package org.ventanilla.server.desk.ws;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which try of which program a socket is, as the kiosk says in {@value #HEADER}. On a slow link, or behind a server that hung, a try that
 * the kiosk has given up long ago arrives after the one that it lives on.
 *
 * @param program one run of the kiosk's program
 * @param number counts that run's tries up
 */
record Dial(String program, long number) {
    static final String HEADER = "Ventanilla-Dial";

    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Za-z-]{1,64});([0-9]{1,18})");

    static Optional<Dial> of(@Nullable String header) {
        Matcher written = WRITTEN.matcher(header == null ? "" : header);
        return written.matches()
                ? Optional.of(new Dial(written.group(1), Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    boolean isOfSameProgram(Dial other) {
        return program.equals(other.program);
    }

    boolean isGivenUpFor(Dial other) {
        return isOfSameProgram(other) && number < other.number;
    }
}
