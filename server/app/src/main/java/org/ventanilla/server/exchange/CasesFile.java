package org.ventanilla.server.exchange;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ventanilla.server.exchange.BrokenLine.Mend;
import org.ventanilla.server.platform.Sheet;
import org.ventanilla.server.pqr.Radicado;

/**
 * A file of open cases, looked through: what can be taken, and each broken line with what to mend. The first line names the
 * columns, in any order and with or without accents.
 */
record CasesFile(List<OpenCase> good, List<BrokenLine> broken) {

    static CasesFile read(byte[] file, Instant now) {
        var lines = Sheet.read(file).lines();
        var headings = lines.isEmpty()
                ? List.<String>of()
                : lines.getFirst().cells().stream().map(CasesFile::heading).toList();
        var missing = CaseLine.NEEDED.stream()
                .filter(column -> !headings.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            var mends = missing.stream()
                    .map(column -> new Mend(column, "Falta esta columna: agréguela."))
                    .toList();
            return new CasesFile(List.of(), List.of(new BrokenLine(1, mends)));
        }
        return read(lines.subList(1, lines.size()), headings, now);
    }

    private static CasesFile read(List<Sheet.Line> lines, List<String> headings, Instant now) {
        var good = new ArrayList<OpenCase>();
        var broken = new ArrayList<BrokenLine>();
        Set<Radicado> radicados = new HashSet<>();
        for (var line : lines) {
            var reading = new CaseLine(line.number(), byHeading(headings, line.cells()), now);
            var found = reading.read();
            if (found.isEmpty()) {
                broken.add(new BrokenLine(line.number(), reading.mends()));
            } else if (radicados.add(found.get().radicado())) {
                good.add(found.get());
            } else {
                broken.add(new BrokenLine(
                        line.number(), List.of(new Mend("radicado", "Ese radicado ya está en otra fila: quite una."))));
            }
        }
        return new CasesFile(good, broken);
    }

    private static Map<String, String> byHeading(List<String> headings, List<String> cells) {
        var by = new HashMap<String, String>();
        for (int column = 0; column < Math.min(headings.size(), cells.size()); column++) {
            by.put(headings.get(column), cells.get(column));
        }
        return by;
    }

    /** "Cédula " is {@code cedula}. */
    private static String heading(String written) {
        return Normalizer.normalize(written.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
