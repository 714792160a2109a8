package org.ventanilla.server.calendario.plazo;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.calendario.Festivos;

/** The two words of a question, understood or told what they should be. */
final class Question {

    static final int LONGEST = 9999;

    private static final String EXAMPLE = "Escriba la fecha y los días, por ejemplo: 2026-06-10 15.";

    private Question() {}

    static LocalDate date(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new WrongQuestion("«" + text + "» no es una fecha. Escríbala así: 2026-06-10.");
        }
        return known(parsed(text));
    }

    static int count(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1) {
            throw new WrongQuestion("Los días son un número de 1 a " + LONGEST + ", no «" + text + "».");
        }
        return Integer.parseInt(text);
    }

    static boolean isClock(String text) {
        return text.startsWith("T");
    }

    static ClockRule rule(String id, LocalDate from, Clocks clocks) {
        if (!clocks.has(id)) {
            throw new WrongQuestion("No hay un reloj «" + id + "». Son: " + clocks.ids() + ".");
        }
        if (from.isBefore(clocks.clock(id).since())) {
            throw new WrongQuestion(
                    "El reloj " + id + " rige desde " + clocks.clock(id).since() + ".");
        }
        return clocks.on(id, from);
    }

    static WrongQuestion incomplete() {
        return new WrongQuestion(EXAMPLE);
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongQuestion("La fecha «" + text + "» no existe.");
        }
    }

    private static LocalDate known(LocalDate date) {
        if (date.getYear() < Festivos.FIRST_YEAR) {
            throw new WrongQuestion(
                    "Los festivos se conocen desde " + Festivos.FIRST_YEAR + "; " + date + " es anterior.");
        }
        return date;
    }
}
