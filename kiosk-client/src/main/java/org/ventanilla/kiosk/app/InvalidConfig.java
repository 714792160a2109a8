package org.ventanilla.kiosk.app;

import java.util.List;

/** The environment does not make a configuration; every problem is listed, no value is quoted. */
final class InvalidConfig extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidConfig(List<String> problems) {
        super(String.join("\n", problems));
    }
}
