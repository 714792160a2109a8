package org.ventanilla.kiosk.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.arbiter.log.ThresholdsFile;

/** Reads variables one by one and remembers what is wrong with each, so that all of them are mended at once. */
final class Environment {
    private static final int LAST_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Function<String, @Nullable String> variables;
    private final List<String> problems = new ArrayList<>();

    Environment(Function<String, @Nullable String> variables) {
        this.variables = variables;
    }

    @Nullable String text(String name) {
        String value = variables.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    <T> T required(String name, Function<String, T> parse, T whenBroken) {
        if (text(name) == null) {
            problems.add(name + " is missing");
            return whenBroken;
        }
        return optional(name, parse, whenBroken);
    }

    /** The value itself is not quoted: it may be a secret. */
    <T> T optional(String name, Function<String, T> parse, T absent) {
        String value = text(name);
        try {
            return value == null ? absent : parse.apply(value);
        } catch (IllegalArgumentException e) {
            problems.add(name + " is wrong: " + e.getMessage());
            return absent;
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> words, E absent) {
        return optional(name, value -> oneOf(words, value), absent);
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidConfig(problems);
        }
    }

    static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new IllegalArgumentException("not a port between 0 and " + LAST_PORT);
        }
        return Integer.parseInt(text);
    }

    static Duration seconds(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("not a number of seconds");
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    /** Figures of a file for the arbiter; what it does not name is as usual. */
    static Thresholds thresholds(String path) {
        try (BufferedReader file = Files.newBufferedReader(Path.of(path))) {
            return ThresholdsFile.read(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("no file that can be read");
        }
    }

    static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    /** What passes is personal: without encryption only inside this computer. */
    static URI serverUrl(String text) {
        if (!text.matches("https?://([A-Za-z0-9.-]+|\\[::1])(:[0-9]{1,5})?/?")) {
            throw new IllegalArgumentException("not http(s)://host[:port]");
        }
        URI url = URI.create(text);
        if (url.getScheme().equals("http") && !LOOPBACK.contains(url.getHost())) {
            throw new IllegalArgumentException("a server on another computer needs https");
        }
        return url;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> words, String value) {
        E[] all = words.getEnumConstants();
        return Arrays.stream(all)
                .filter(word -> spelled(word).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of "
                        + Arrays.stream(all).map(Environment::spelled).toList()));
    }

    private static String spelled(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
