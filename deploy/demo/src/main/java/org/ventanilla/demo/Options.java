package org.ventanilla.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What was asked for on the command line. The kiosk has the port after the server's. */
record Options(int port, Path data) {
    static final String USAGE = "Usage: ./ventanilla demo [--port N] [--data DIR]";

    static Options of(List<String> arguments, Path root) {
        int port = 8080;
        Path data = root.resolve("data");
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--port" -> port = port(value(rest));
                case "--data" -> data = Path.of(value(rest));
                default -> throw new CannotStart(USAGE);
            }
        }
        return new Options(port, data.toAbsolutePath().normalize());
    }

    int kioskPort() {
        return port + 1;
    }

    private static String value(Iterator<String> rest) {
        if (!rest.hasNext()) throw new CannotStart(USAGE);
        return rest.next();
    }

    private static int port(String text) {
        if (text.matches("[0-9]{4,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port < 65535) return port;
        }
        throw new CannotStart("--port takes a number from 1024 to 65534, not " + text + ".");
    }
}
