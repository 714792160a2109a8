package org.ventanilla.server.expediente;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.SheetText;
import org.ventanilla.server.pqr.Constancia;
import org.ventanilla.server.pqr.VoidedRadicados.Act;

/** As a spreadsheet opens it. */
final class PresentedCsv {

    static final List<String> HEADS = List.of(
            "Radicado",
            "Fecha de presentación",
            "Hora",
            "Clase",
            "Servicio",
            "Causal",
            "Nombre",
            "Cuenta",
            "Contra",
            "Estado",
            "Plazo",
            "Respuesta",
            "Radicado de respuesta",
            "Fecha de respuesta",
            "Citación",
            "Notificación",
            "Forma",
            "Responde por la anulación",
            "Motivo de la anulación");

    private static final String VOIDED = "Números anulados";

    private PresentedCsv() {}

    /** The numbers that were passed over stand behind, each range a line: a series has no gap that nothing explains. */
    static String of(List<Presented> rows, List<Act> voided) {
        return SheetText.of(
                HEADS,
                Stream.concat(
                        rows.stream().map(PresentedCsv::cells), voided.stream().map(PresentedCsv::cells)));
    }

    private static List<String> cells(Presented row) {
        return List.of(
                row.radicado().text(),
                Bogota.dateOf(row.at()).toString(),
                minute(row.at()),
                row.kind().word(),
                Constancia.service(row.service()),
                text(row.causal()),
                text(row.name()),
                text(row.account()),
                text(row.about()),
                row.state().word(),
                row.due().toString(),
                row.respuesta() == null ? "" : row.respuesta().word(),
                text(row.answer()),
                text(row.decided()),
                text(row.cited()),
                text(row.notified()),
                row.how() == null ? "" : row.how().word(),
                "",
                "");
    }

    private static List<String> cells(Act act) {
        var cells = new ArrayList<>(Collections.nCopies(HEADS.size(), ""));
        cells.set(0, act.first().text() + " a " + act.last().text());
        cells.set(1, Bogota.dateOf(act.at()).toString());
        cells.set(2, minute(act.at()));
        cells.set(3, VOIDED);
        cells.set(HEADS.size() - 2, act.actor());
        cells.set(HEADS.size() - 1, act.reason());
        return cells;
    }

    private static String minute(Instant at) {
        return Bogota.timeOf(at).toString().substring(0, 5);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
