package org.ventanilla.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What was asked for on the command line. The kiosk has the port after the server's. */
record Options(int port, Path data, boolean large) {
    static final String USAGE = "Usage: ./ventanilla demo [--port N] [--data DIR] [--sample large]";

    static Options of(List<String> arguments, Path root) {
        int port = 8080;
        Path data = root.resolve("data");
        boolean large = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--port" -> port = port(value(rest));
                case "--data" -> data = Path.of(value(rest));
                case "--sample" -> large = large(value(rest));
                default -> throw new CannotStart(USAGE);
            }
        }
        return new Options(port, data.toAbsolutePath().normalize(), large);
    }

    int kioskPort() {
        return port + 1;
    }

    /** Only into a data folder that is new. */
    private static boolean large(String text) {
        if (text.equals("large")) return true;
        if (text.equals("small")) return false;
        throw new CannotStart("--sample takes small or large, not " + text + ".");
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
