package org.ventanilla.server.expediente.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.expediente.Presented;
import org.ventanilla.server.expediente.PresentedPaper;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.paper.Prose;
import org.ventanilla.server.paper.Table;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.VoidedRadicados.Act;

/** The record of art. 153 as a table on A4. */
public final class PresentedSheets implements PresentedPaper {

    private static final List<String> HEADS =
            List.of("Radicado y fecha", "Clase y cuenta", "Plazo", "Respuesta", "Decidida", "Notificada");
    private static final List<Float> SHARES = List.of(2.2f, 2.4f, 1.6f, 2.4f, 1.6f, 1.6f);

    private static final List<String> VOIDED_HEADS = List.of("Números", "Fecha", "Responde", "Motivo");
    private static final List<Float> VOIDED_SHARES = List.of(3f, 1.6f, 2.4f, 3f);

    private final Issuer issuer;
    private final Clock clock;

    public PresentedSheets(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public byte[] of(LocalDate from, LocalDate until, List<Presented> rows, List<Act> voided) {
        var now = clock.instant();
        return new Letter(
                        new About("Relación de peticiones y recursos", issuer.entity(), now),
                        new Letterhead(issuer.entity(), issuer.phoneLine(), issuer.page()),
                        "Relación de peticiones",
                        "Hecha el " + SpanishDates.withYear(Bogota.dateOf(now)) + ", " + SpanishDates.clock(now),
                        null,
                        null)
                .pdf(prose -> passedOver(
                        prose.title("Peticiones y recursos presentados")
                                .text("Del " + SpanishDates.withYear(from) + " al " + SpanishDates.withYear(until)
                                        + ": " + rows.size() + ". Ley 142 de 1994, artículo 153.")
                                .table(new Table(
                                        HEADS,
                                        SHARES,
                                        rows.stream()
                                                .map(PresentedSheets::cells)
                                                .toList())),
                        voided));
    }

    /** A series has no gap that nothing explains. */
    private static void passedOver(Prose prose, List<Act> voided) {
        if (!voided.isEmpty()) {
            var rows = voided.stream().map(PresentedSheets::row).toList();
            prose.title("Números anulados").table(new Table(VOIDED_HEADS, VOIDED_SHARES, rows));
        }
    }

    private static List<String> row(Act act) {
        return List.of(act.first() + " a " + act.last(), Bogota.dateOf(act.at()).toString(), act.actor(), act.reason());
    }

    private static List<String> cells(Presented row) {
        return List.of(
                row.radicado() + " " + Bogota.dateOf(row.at()),
                row.kind().word() + " " + text(row.account()),
                row.due().toString(),
                row.respuesta() == null ? row.state().word() : row.respuesta().word() + " " + text(row.answer()),
                text(row.decided()),
                text(row.notified()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
