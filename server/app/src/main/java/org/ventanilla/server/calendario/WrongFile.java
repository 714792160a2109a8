package org.ventanilla.server.calendario;

import java.util.List;

/** A file of rules that a person wrote and that cannot be used as it is: every problem at once, in Spanish, with its line. */
public final class WrongFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongFile(List<String> problems) {
        super(String.join("\n", problems));
    }
}
