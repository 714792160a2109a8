package org.ventanilla.server.customer.http;

import java.util.List;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.ControlQuestions;
import org.ventanilla.server.customer.ControlQuestions.ControlQuestion;
import org.ventanilla.server.customer.Disclosure;
import org.ventanilla.server.customer.Invoice;

/** {@code Account} of openapi.yaml. */
record AccountJson(String account, long balance, List<InvoiceJson> invoices, List<ControlQuestion> questions) {

    record InvoiceJson(String id, String period, long amount, String consumption, String dueText, boolean paid) {

        static InvoiceJson of(Invoice bill) {
            return new InvoiceJson(
                    bill.id(),
                    bill.period(),
                    bill.amount(),
                    bill.consumption(),
                    SpanishDates.withoutYear(bill.due()),
                    bill.paid());
        }
    }

    static AccountJson of(Account account) {
        return new AccountJson(
                account.number(),
                account.balance(),
                account.invoices().stream().map(InvoiceJson::of).toList(),
                ControlQuestions.of(account));
    }

    /** {@code Candidate} of openapi.yaml: found, and not yet known to be the one who sits there. */
    record Candidate(String account, String name, String address, String municipality) {

        static Candidate of(Account account) {
            return new Candidate(
                    account.number(),
                    Disclosure.name(account.holder(), Identity.DECLARED),
                    Disclosure.address(account.address(), Identity.DECLARED),
                    account.municipality());
        }
    }
}
