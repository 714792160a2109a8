package org.ventanilla.server.platform;

import java.util.List;

/** The environment does not make a configuration; every problem is listed, no value is quoted. */
public final class InvalidConfig extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidConfig(List<String> problems) {
        super(String.join("\n", problems));
    }
}
