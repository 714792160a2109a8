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
import org.ventanilla.server.paper.Table;
import org.ventanilla.server.pqr.Issuer;

/** The record of art. 153 as a table on A4. */
public final class PresentedSheets implements PresentedPaper {

    private static final List<String> HEADS =
            List.of("Radicado y fecha", "Clase y cuenta", "Plazo", "Respuesta", "Decidida", "Notificada");
    private static final List<Float> SHARES = List.of(2.2f, 2.4f, 1.6f, 2.4f, 1.6f, 1.6f);

    private final Issuer issuer;
    private final Clock clock;

    public PresentedSheets(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public byte[] of(LocalDate from, LocalDate until, List<Presented> rows) {
        var now = clock.instant();
        return new Letter(
                        new About("Relación de peticiones y recursos", issuer.entity(), now),
                        new Letterhead(issuer.entity(), issuer.phoneLine(), issuer.page()),
                        "Relación de peticiones",
                        "Hecha el " + SpanishDates.withYear(Bogota.dateOf(now)) + ", " + SpanishDates.clock(now),
                        null,
                        null)
                .pdf(prose -> prose.title("Peticiones y recursos presentados")
                        .text("Del " + SpanishDates.withYear(from) + " al " + SpanishDates.withYear(until) + ": "
                                + rows.size() + ". Ley 142 de 1994, artículo 153.")
                        .table(new Table(
                                HEADS,
                                SHARES,
                                rows.stream().map(PresentedSheets::cells).toList())));
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
