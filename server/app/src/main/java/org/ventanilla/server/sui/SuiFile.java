package org.ventanilla.server.sui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.sui.BrokenRow.Mend;

/** A month's file while it is made: a row that keeps the rules becomes a line of it, another is told. For one thread. */
public final class SuiFile {

    private static final Mend REPEATED =
            new Mend(4, "radicado-repetido", "Ese radicado ya está en otra fila: quite una.");
    /** More at once is no list to mend from. */
    private static final int MOST_TOLD = 500;

    private final Month month;
    private final StringBuilder lines = new StringBuilder();
    private final Set<String> radicados = new HashSet<>();
    private final List<BrokenRow> told = new ArrayList<>();
    private int rows;
    private int broken;

    SuiFile(Month month) {
        this.month = month;
    }

    void add(SuiRow row, @Nullable String channel) {
        rows++;
        var mends = new ArrayList<>(
                Regla.brokenBy(row, month).stream().map(Mend::of).toList());
        if (!radicados.add(row.radicado())) {
            mends.add(REPEATED);
        }
        if (mends.isEmpty()) {
            lines.append(SuiCsv.line(row));
        } else {
            tell(new BrokenRow(row.radicado(), channel, mends));
        }
    }

    private void tell(BrokenRow row) {
        broken++;
        if (told.size() < MOST_TOLD) {
            told.add(row);
        }
    }

    /** Of the month, broken ones too. */
    public int rows() {
        return rows;
    }

    public int broken() {
        return broken;
    }

    /** The first 500. */
    public List<BrokenRow> told() {
        return List.copyOf(told);
    }

    /** Without the broken ones: a file only when there are none. */
    public String text() {
        return lines.toString();
    }

    public String sha256() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }
}
