package org.ventanilla.server.sui;

import static org.ventanilla.contract.ProblemCode.CHANNEL_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SUI_SUBMITTED;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Sheet;
import org.ventanilla.server.platform.Transactions;

/**
 * Another channel hands in its rows of a month: the sixteen columns, with or without headings. Looked through first; what is
 * taken replaces what that channel handed in for the month before, so the same file twice changes nothing.
 */
public final class DeliveringRows {

    /** @param number as an editor counts, from 1 */
    public record BrokenLine(int number, List<BrokenRow.Mend> mends) {}

    /** @param taken whether the good rows are kept now */
    public record Looked(int rows, List<BrokenLine> broken, boolean taken) {}

    private final Transactions transactions;
    private final OtherChannels channels;
    private final Submissions submissions;
    private final MakingSui making;
    private final EventLog log;

    public DeliveringRows(
            Transactions transactions,
            OtherChannels channels,
            Submissions submissions,
            MakingSui making,
            EventLog log) {
        this.transactions = transactions;
        this.channels = channels;
        this.submissions = submissions;
        this.making = making;
        this.log = log;
    }

    /** Takes nothing. */
    public Looked look(YearMonth month, Service service, byte[] file) {
        return read(making.month(month, service), file).looked(false);
    }

    /** @param goodOnes take them although others are broken */
    public Result<Looked> take(
            String channel, YearMonth month, Service service, byte[] file, boolean goodOnes, Staff by) {
        var read = read(making.month(month, service), file);
        if (!read.broken.isEmpty() && !goodOnes) {
            return Result.done(read.looked(false));
        }
        return transactions.inTransaction(() -> {
            if (channels.of(month, service).stream()
                    .noneMatch(known -> known.channel().equals(channel))) {
                return Result.refused(CHANNEL_UNKNOWN);
            }
            if (submissions.of(month, service).isPresent()) {
                return Result.refused(SUI_SUBMITTED);
            }
            channels.deliver(channel, month, service, read.good);
            log.append(new Event(
                    "SuiRowsDelivered",
                    "staff",
                    by.id(),
                    by.actor(),
                    Map.of("month", month.toString(), "service", service.name(), "rows", read.good.size())));
            return Result.done(read.looked(true));
        });
    }

    private static Reading read(Month month, byte[] file) {
        var reading = new Reading();
        var lines = Sheet.read(file).lines();
        lines.stream().skip(hasHeadings(lines) ? 1 : 0).forEach(line -> reading.read(line, month));
        return reading;
    }

    /** No row begins with a word. */
    private static boolean hasHeadings(List<Sheet.Line> lines) {
        return !lines.isEmpty() && lines.getFirst().cells().getFirst().matches("\\s*\\p{L}.*");
    }

    private static final class Reading {
        private static final BrokenRow.Mend CELLS =
                new BrokenRow.Mend(1, "celdas", "La fila debe tener 16 celdas: complétela.");
        private static final BrokenRow.Mend REPEATED =
                new BrokenRow.Mend(4, "radicado-repetido", "Ese radicado ya está en otra fila: quite una.");

        final List<SuiRow> good = new ArrayList<>();
        final List<BrokenLine> broken = new ArrayList<>();
        private final HashSet<String> radicados = new HashSet<>();

        void read(Sheet.Line line, Month month) {
            var mends =
                    SuiCsv.read(line.cells()).map(read -> mends(read, month)).orElse(List.of(CELLS));
            if (mends.isEmpty()) {
                good.add(SuiCsv.read(line.cells()).orElseThrow().row());
            } else {
                broken.add(new BrokenLine(line.number(), mends));
            }
        }

        private List<BrokenRow.Mend> mends(SuiCsv.Read read, Month month) {
            var mends = new ArrayList<BrokenRow.Mend>();
            read.unreadable().forEach(column -> mends.add(new BrokenRow.Mend(column, "celda", unreadable(column))));
            Regla.brokenBy(read.row(), month).stream()
                    .filter(rule -> !read.unreadable().contains(rule.column()))
                    .map(BrokenRow.Mend::of)
                    .forEach(mends::add);
            if (!radicados.add(read.row().radicado())) {
                mends.add(REPEATED);
            }
            return mends;
        }

        private static String unreadable(int column) {
            return switch (column) {
                case 6, 11, 15 -> "Escriba el código con un número de la lista.";
                default -> "Escriba la fecha así: 31-12-2026.";
            };
        }

        Looked looked(boolean taken) {
            return new Looked(good.size() + broken.size(), List.copyOf(broken), taken);
        }
    }
}
