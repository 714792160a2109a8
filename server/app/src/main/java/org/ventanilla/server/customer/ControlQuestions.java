package org.ventanilla.server.customer;

import java.util.ArrayList;
import java.util.List;

/** What only somebody of the house can answer. Asked aloud by the agent, never shown at the kiosk. */
public final class ControlQuestions {

    public record ControlQuestion(String question, String answer) {}

    private static final int METER_DIGITS = 3;

    private ControlQuestions() {}

    public static List<ControlQuestion> of(Account account) {
        var questions = new ArrayList<ControlQuestion>();
        questions.add(new ControlQuestion("¿En qué vereda o barrio queda el predio?", account.address()));
        questions.add(new ControlQuestion(
                "¿Cuáles son los tres últimos números del medidor?",
                account.meter().substring(Math.max(0, account.meter().length() - METER_DIGITS))));
        account.invoices().stream()
                .filter(Invoice::paid)
                .findFirst()
                .ifPresent(paid -> questions.add(new ControlQuestion(
                        "¿Más o menos cuánto pagó por el recibo de " + paid.period() + "?",
                        Pesos.text(paid.amount()))));
        return questions;
    }
}
