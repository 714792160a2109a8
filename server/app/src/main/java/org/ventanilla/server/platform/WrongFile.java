package org.ventanilla.server.platform;

import java.util.List;

/** A file that cannot be used as it is: every problem at once, in Spanish, with its line. */
public final class WrongFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongFile(List<String> problems) {
        super(String.join("\n", problems));
    }
}
