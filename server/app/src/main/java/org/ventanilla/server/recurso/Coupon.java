package org.ventanilla.server.recurso;

import java.time.Instant;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Pesos;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.pqr.Issuer;

/** What she pays so that her recurso is heard, and what she need not pay while we decide (Ley 142 de 1994, art. 155). */
public record Coupon(Issuer issuer, Account account, Disputed bill, Instant made) {

    /** "4000001-8810006-P": of a part of the bill, so that it is not taken for the whole. */
    public String reference() {
        return account.number() + "-" + bill.invoice() + "-P";
    }

    public byte[] pdf() {
        return letter().pdf(prose -> prose.title("Cupón para pagar una parte")
                .text("Con este pago estudiamos su desacuerdo. Lo demás no lo paga mientras decidimos.")
                .gap(6)
                .labelled("Pague", Pesos.text(bill.toPay()))
                .labelled("Referencia", reference())
                .labelled("Cuenta", account.number())
                .labelled("Recibo", bill.invoice() + ", " + bill.period())
                .rule()
                .heading("De dónde sale esta suma")
                .labelled("Total del recibo", Pesos.text(bill.billed()))
                .labelled("En discusión", Pesos.text(bill.disputed()))
                .labelled("No discutido", Pesos.text(bill.undisputed()))
                .labelled("Promedio", averageInWords())
                .text("Basta la menor de las dos últimas (Ley 142 de 1994, artículo 155).")
                .rule()
                .strong("Para reclamar no tiene que pagar nada. No le cortamos por lo que está en discusión.")
                .text("Pague donde siempre paga su recibo. En este punto no se recibe dinero.")
                .text("Muestre el papel del pago en la cámara. O llame al " + issuer.phoneLine() + "."));
    }

    private String averageInWords() {
        return bill.average() == 0
                ? "No hay recibos anteriores."
                : Pesos.text(bill.average()) + ", de los cinco recibos anteriores.";
    }

    private Letter letter() {
        return new Letter(
                new About("Cupón parcial " + reference(), issuer.entity(), made),
                new Letterhead(issuer.entity(), issuer.phoneLine(), issuer.page()),
                "Cupón " + reference(),
                SpanishDates.withYear(Bogota.dateOf(made)),
                null,
                null);
    }
}
