package org.ventanilla.server.exchange.sample;

import java.util.List;
import org.ventanilla.server.platform.Csv;
import org.ventanilla.server.pqr.Kind;

/** Something that people come with ({@code sample/said.csv}). */
record Said(Kind kind, String causal, String object, String reasons) {

    static List<Said> all() {
        return Csv.rows("/sample/said.csv").stream()
                .map(row -> new Said(Kind.valueOf(row[0]), row[1], row[2], row[3]))
                .toList();
    }
}
