package org.ventanilla.server.customer;

import static org.ventanilla.contract.ProblemCode.BILLING_UNREACHABLE;
import static org.ventanilla.contract.ProblemCode.CUSTOMER_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.INVOICE_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.customer.Attentions.Attention;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** What of an account may be read in an attention: by her agent, and by her kiosk the one picture that is shown now. */
public final class ReadingAccount {

    private final Transactions transactions;
    private final Attentions attentions;
    private final Identities identities;
    private final Billing billing;
    private final ShownPictures others;
    private final EventLog log;

    public ReadingAccount(
            Transactions transactions,
            Attentions attentions,
            Identities identities,
            Billing billing,
            ShownPictures others,
            EventLog log) {
        this.transactions = transactions;
        this.attentions = attentions;
        this.identities = identities;
        this.billing = billing;
        this.others = others;
        this.log = log;
    }

    /** To be masked before anybody sees them: nobody has been identified yet. */
    public Result<List<Account>> candidates(UUID session, UUID agent, String number) {
        return attentions.ofAgent(session, agent).then(attention -> {
            return asked(
                    () -> Optional.of(billing.candidates(number)).filter(found -> !found.isEmpty()), CUSTOMER_UNKNOWN);
        });
    }

    /** Who looked at whose money stays on record. */
    public Result<Account> account(UUID session, UUID agent) {
        return transactions.inTransaction(() -> attentions
                .ofAgent(session, agent)
                .then(attention -> number(session))
                .then(number -> asked(() -> billing.account(number), CUSTOMER_UNKNOWN))
                .map(account -> {
                    log.append(new Event("AccountDisclosed", "session", session, "staff:" + agent, Map.of()));
                    return account;
                }));
    }

    public Result<byte[]> picture(UUID session, UUID agent, String invoice) {
        return attentions.ofAgent(session, agent).then(attention -> picture(session, invoice));
    }

    /** A kiosk gets what its own attention shows now; of anything else it is not told that it exists. */
    public Result<byte[]> shown(UUID session, UUID kiosk, String shown) {
        return found(attentions.of(session).filter(attention -> isShown(attention, kiosk, shown)), refusedSession())
                .then(attention -> ShownBill.isBill(shown)
                        ? picture(session, ShownBill.invoice(shown))
                        : found(others.of(session, shown), refusedSession()));
    }

    private static boolean isShown(Attention attention, UUID kiosk, String shown) {
        return attention.kiosk().equals(kiosk) && shown.equals(attention.shown());
    }

    private Result<byte[]> picture(UUID session, String invoice) {
        return number(session).then(number -> asked(() -> billing.picture(number, invoice), INVOICE_UNKNOWN));
    }

    private Result<String> number(UUID session) {
        var open = identities.of(session).filter(who -> Disclosure.mayShowMoney(who.identity()));
        return open.isEmpty()
                ? Result.refused(IDENTITY_INSUFFICIENT)
                : found(open.map(Identified::account), Result.refused(CUSTOMER_UNKNOWN));
    }

    /** Billing that is away is told as what it is, and not as an account that nobody knows. */
    private static <T> Result<T> asked(Supplier<Optional<T>> question, ProblemCode unknown) {
        try {
            return found(question.get(), Result.refused(unknown));
        } catch (BillingFault away) {
            return Result.refused(BILLING_UNREACHABLE);
        }
    }

    private static <T> Result<T> refusedSession() {
        return Result.refused(SESSION_UNKNOWN);
    }

    private static <T> Result<T> found(Optional<T> what, Result<T> otherwise) {
        return what.map(Result::done).orElse(otherwise);
    }
}
