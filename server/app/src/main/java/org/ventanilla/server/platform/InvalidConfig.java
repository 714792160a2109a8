package org.ventanilla.server.platform;

import java.util.List;

/** The environment, or a file that it names, does not make a configuration; every problem is listed; of the environment no value is quoted. */
public final class InvalidConfig extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InvalidConfig(List<String> problems) {
        super(String.join("\n", problems));
    }
}
