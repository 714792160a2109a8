package org.ventanilla.server.expediente;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.SheetText;
import org.ventanilla.server.pqr.Constancia;

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
            "Forma");

    private PresentedCsv() {}

    static String of(List<Presented> rows) {
        return SheetText.of(HEADS, rows.stream().map(PresentedCsv::cells));
    }

    private static List<String> cells(Presented row) {
        return List.of(
                row.radicado().text(),
                Bogota.dateOf(row.at()).toString(),
                Bogota.timeOf(row.at()).toString().substring(0, 5),
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
                row.how() == null ? "" : row.how().word());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
