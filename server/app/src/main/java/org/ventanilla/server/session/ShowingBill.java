package org.ventanilla.server.session;

import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.INVOICE_UNKNOWN;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.BillingFault;
import org.ventanilla.server.customer.Disclosure;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.customer.Identities;
import org.ventanilla.server.customer.Invoice;
import org.ventanilla.server.customer.ShownBill;
import org.ventanilla.server.platform.Result;

/** The agent shows a bill on the kiosk's screen. Never to somebody who only says who she is: the café looks on. */
public final class ShowingBill {
    private final Moves moves;
    private final Identities identities;
    private final Billing billing;

    public ShowingBill(Moves moves, Identities identities, Billing billing) {
        this.moves = moves;
        this.identities = identities;
        this.billing = billing;
    }

    public Result<Session> show(UUID agent, UUID session, String invoice) {
        return moves.byAgent(agent, session, open -> picture(session, invoice).then(open::show));
    }

    public Result<Session> hide(UUID agent, UUID session) {
        return moves.byAgent(agent, session, Session::hide);
    }

    private Result<Shown> picture(UUID session, String invoice) {
        Optional<Identified> who = identities.of(session);
        if (who.filter(person -> Disclosure.mayShowMoney(person.identity())).isEmpty()) {
            return Result.refused(IDENTITY_INSUFFICIENT);
        }
        return who.map(Identified::account)
                .flatMap(account -> bill(account, invoice))
                .map(bill -> Result.done(new Shown(ShownBill.id(bill.id()), "Recibo de " + bill.period())))
                .orElse(Result.refused(INVOICE_UNKNOWN));
    }

    /** Away it shows nothing: what she sees may wait, the attention goes on. */
    private Optional<Invoice> bill(String account, String invoice) {
        try {
            return billing.invoice(account, invoice);
        } catch (BillingFault away) {
            return Optional.empty();
        }
    }
}
