package org.ventanilla.server.notification;

import static org.ventanilla.contract.ProblemCode.AUTHORISATION_MISSING;
import static org.ventanilla.contract.ProblemCode.NOTICE_OUT_OF_ORDER;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Path;
import org.ventanilla.server.notification.path.Todo;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** Mails the link to an act to who authorised it. The link opens nothing by itself: she proves who she is first. */
public final class SendingAccess {

    private final Transactions transactions;
    private final Walking walking;
    private final Reaching reaching;
    private final AccessLinks links;
    private final Outbox outbox;
    private final MessageWords words;
    private final Clock clock;

    public SendingAccess(
            Transactions transactions,
            Walking walking,
            Reaching reaching,
            AccessLinks links,
            Outbox outbox,
            MessageWords words,
            Clock clock) {
        this.transactions = transactions;
        this.walking = walking;
        this.reaching = reaching;
        this.links = links;
        this.outbox = outbox;
        this.words = words;
        this.clock = clock;
    }

    public Result<Path> send(UUID act) {
        return transactions.inTransaction(() -> walking.open(act)
                .then(found -> reaching.authorised(found.to())
                        .map(authorised -> sent(found, authorised))
                        .orElse(Result.refused(AUTHORISATION_MISSING))));
    }

    private Result<Path> sent(Act act, Authorisation authorised) {
        var today = Bogota.dateOf(clock.instant());
        var next = walking.of(act).next(today);
        if (next.todo() != Todo.SEND_ACCESS) {
            return Result.refused(NOTICE_OUT_OF_ORDER);
        }
        var token = Tokens.fresh();
        links.add(Tokens.hash(token), act.id(), authorised.id(), clock.instant());
        return walking.record(act.id(), Happened.ACCESS_SENT, today, "system", "autorización " + authorised.id())
                .map(path -> {
                    var last = path.next(today).day();
                    outbox.put(words.access(act, authorised.email(), token, last), clock.instant());
                    return path;
                });
    }
}
