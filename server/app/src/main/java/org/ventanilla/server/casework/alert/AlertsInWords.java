package org.ventanilla.server.casework.alert;

import java.time.LocalDate;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.SpanishDates;

/** What an alert says to staff today. Pure. */
public final class AlertsInWords {

    private AlertsInWords() {}

    public static String sentence(Alert alert, LocalDate today, BusinessDays days) {
        return switch (alert.kind()) {
            case NEAR -> near(alert, today, days);
            case OVER -> "Se venció el plazo para " + what(alert) + ".";
            case WAIT_OVER -> "No llegó lo que faltaba. Decida si la archiva.";
            case SILENCE -> "Posible silencio a favor. Reconózcalo antes del " + until(alert) + ".";
            case DUTY_OVER -> "Pasaron las 72 horas y nadie reconoció el silencio.";
            case SUSPENSION -> "Facturación no confirmó. Llame: no deben suspender el servicio.";
        };
    }

    private static String near(Alert alert, LocalDate today, BusinessDays days) {
        if (!today.isBefore(alert.due())) {
            return "Hoy es el último día para " + what(alert) + ".";
        }
        var left = days.between(today, alert.due());
        return (left == 1 ? "Queda 1 día hábil" : "Quedan " + left + " días hábiles") + " para " + what(alert) + ".";
    }

    private static String what(Alert alert) {
        return switch (alert.clock()) {
            case "T3" -> "enviar la citación";
            case "T16" -> "enviarla a otra entidad, si no es nuestra";
            default -> "decidir";
        };
    }

    private static String until(Alert alert) {
        var by = alert.recogniseBy();
        return by == null
                ? SpanishDates.withoutYear(alert.due())
                : SpanishDates.withoutYear(Bogota.dateOf(by)) + ", " + SpanishDates.clock(by);
    }
}
