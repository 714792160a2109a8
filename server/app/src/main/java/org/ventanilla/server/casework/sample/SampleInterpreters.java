package org.ventanilla.server.casework.sample;

import org.ventanilla.server.casework.Interpreter;
import org.ventanilla.server.casework.Interpreters;
import org.ventanilla.server.platform.Csv;
import org.ventanilla.server.platform.Ids;

/** Four invented interpreters ({@code sample/interpreters.csv}). */
public final class SampleInterpreters {

    private final Interpreters interpreters;

    public SampleInterpreters(Interpreters interpreters) {
        this.interpreters = interpreters;
    }

    public void load() {
        Csv.rows("/sample/interpreters.csv")
                .forEach(column ->
                        interpreters.add(new Interpreter(Ids.next(), column[0], column[1], column[2], column[3])));
    }
}
