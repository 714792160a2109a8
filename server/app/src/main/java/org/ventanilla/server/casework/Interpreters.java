package org.ventanilla.server.casework;

import java.util.List;

/** The directory of who translates what is said in a native language (Decreto 1166 de 2016, art. 2.2.3.12.9). */
public interface Interpreters {

    /** By language and name. */
    List<Interpreter> all();

    void add(Interpreter interpreter);
}
