package org.ventanilla.server.platform;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common;
import org.ventanilla.contract.Wire;

/** Reads variables one by one and remembers what is wrong with each, so that the operator mends all of them at once. */
final class Environment {
    private static final int KEY_BYTES = 32;
    private static final int LAST_PORT = 65_535;

    private final Function<String, @Nullable String> variables;
    private final List<String> problems = new ArrayList<>();

    Environment(Function<String, @Nullable String> variables) {
        this.variables = variables;
    }

    <T> T required(String name, Function<String, T> parse, T whenBroken) {
        String value = value(name);
        if (value == null) {
            problems.add(name + " is missing");
            return whenBroken;
        }
        return parsed(name, value, parse, whenBroken);
    }

    <T> T optional(String name, Function<String, T> parse, T absent) {
        String value = value(name);
        return value == null ? absent : parsed(name, value, parse, absent);
    }

    String text(String name, @Nullable String absent) {
        return absent == null ? required(name, Function.identity(), "") : optional(name, Function.identity(), absent);
    }

    int port(String name, int absent) {
        return optional(name, Environment::portNumber, absent);
    }

    boolean flag(String name) {
        return flag(name, false);
    }

    boolean flag(String name, boolean absent) {
        return optional(name, Environment::trueOrFalse, absent);
    }

    /** What is wrong with several of them together. */
    void problem(String problem) {
        problems.add(problem);
    }

    /** A file that is named must be there; without a name the one in the usual place is taken when it is there. */
    Optional<Path> file(String name, Path usual) {
        return optional(
                name, Environment::existing, Files.isRegularFile(usual) ? Optional.of(usual) : Optional.empty());
    }

    /** A folder that is named must be there; without a name the one in the usual place is taken when it is there. */
    Optional<Path> folder(String name, Path usual) {
        return optional(
                name, Environment::existingFolder, Files.isDirectory(usual) ? Optional.of(usual) : Optional.empty());
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidConfig(problems);
        }
    }

    private @Nullable String value(String name) {
        String value = variables.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The value itself is not quoted: it may be a secret. */
    private <T> T parsed(String name, String value, Function<String, T> parse, T whenBroken) {
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            problems.add(name + " is wrong: " + e.getMessage());
            return whenBroken;
        }
    }

    private static int portNumber(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new IllegalArgumentException("not a port between 0 and " + LAST_PORT);
        }
        return Integer.parseInt(text);
    }

    private static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Optional<Path> existing(String text) {
        Path path = Path.of(text);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new IllegalArgumentException("no file there that can be read");
        }
        return Optional.of(path);
    }

    private static Optional<Path> existingFolder(String text) {
        Path path = Path.of(text);
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("no folder there");
        }
        return Optional.of(path);
    }

    static Secret key(String text) {
        if (!text.matches("[A-Za-z0-9+/]{43}=")) {
            throw new IllegalArgumentException("not " + KEY_BYTES + " bytes in base64");
        }
        return Secret.fromBase64(text);
    }

    static URI webUrl(String text) {
        if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?")) {
            throw new IllegalArgumentException("not http(s)://host[:port]");
        }
        return URI.create(text);
    }

    static List<Common.IceServer> iceServers(String text) {
        try {
            return List.of(Wire.read(text, Common.IceServer[].class));
        } catch (Wire.MalformedMessage e) {
            throw new IllegalArgumentException("not a JSON array of ICE servers", e);
        }
    }
}
