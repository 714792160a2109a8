package org.ventanilla.server.expediente;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.pqr.Constancia;

/** As a spreadsheet of Colombia opens it: semicolons, UTF-8 with its mark, every cell quoted. */
final class PresentedCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String ORDERS = "=+-@\t\r";
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
        return Stream.concat(Stream.of(HEADS), rows.stream().map(PresentedCsv::cells))
                .map(cells -> cells.stream().map(PresentedCsv::quoted).collect(joining(";")))
                .collect(joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
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

    /** What begins like a formula is kept from being one: a person typed it. */
    private static String quoted(String cell) {
        var harmless = !cell.isEmpty() && ORDERS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
