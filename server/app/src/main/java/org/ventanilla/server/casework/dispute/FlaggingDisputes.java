package org.ventanilla.server.casework.dispute;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.alert.AlertKind;
import org.ventanilla.server.casework.alert.RaisingAlert;
import org.ventanilla.server.casework.dispute.Disputes.Closed;
import org.ventanilla.server.customer.BillingFault;
import org.ventanilla.server.customer.BillingFlags;
import org.ventanilla.server.customer.BillingFlags.Flag;
import org.ventanilla.server.customer.BillingFlags.Taken;
import org.ventanilla.server.platform.Transactions;

/**
 * Brings every flag to billing and asks until it is acknowledged; run it as often as one likes. Nothing is sent inside a
 * transaction, so a flag may be sent twice, and billing takes it as one.
 */
public final class FlaggingDisputes {

    private static final Logger LOG = LoggerFactory.getLogger(FlaggingDisputes.class);
    private static final int AT_ONCE = 200;
    private static final int LONGEST_WAIT_MINUTES = 60;
    private static final String ART_155 = "ART-155";

    private final Transactions transactions;
    private final Disputes disputes;
    private final BillingFlags billing;
    private final RaisingAlert alarm;
    private final BusinessDays days;
    private final Clocks clocks;
    private final Clock clock;

    public FlaggingDisputes(
            Transactions transactions,
            Disputes disputes,
            BillingFlags billing,
            RaisingAlert alarm,
            BusinessDays days,
            Clocks clocks,
            Clock clock) {
        this.transactions = transactions;
        this.disputes = disputes;
        this.billing = billing;
        this.alarm = alarm;
        this.days = days;
        this.clocks = clocks;
        this.clock = clock;
    }

    public void run() {
        var now = clock.instant();
        disputes.raiseNew(now);
        disputes.closed().stream().filter(this::isSettled).forEach(closed -> disputes.lift(closed.dispute(), now));
        disputes.toSend(now, AT_ONCE).forEach(flag -> send(flag, now));
        hear(now);
        disputes.unacknowledged(now.minus(billing.patience()))
                .forEach(silent -> alarm.raise(
                        silent.pqr(),
                        AlertKind.SUSPENSION,
                        ART_155,
                        Bogota.dateOf(silent.madeAt()),
                        0,
                        Role.RESPONSIBLE,
                        null));
    }

    /** Closed on the spot she may still disagree: her days run from when she was told (T6). */
    private boolean isSettled(Closed closed) {
        var notified = closed.notified();
        var today = Bogota.dateOf(clock.instant());
        return notified == null || today.isAfter(clocks.on("T6", notified).due(notified, days));
    }

    private void send(Flag flag, Instant now) {
        try {
            var taken = billing.send(flag);
            transactions.inTransaction(() -> {
                if (taken == Taken.ACKNOWLEDGED) {
                    disputes.acknowledged(flag.id(), now);
                } else {
                    disputes.again(flag.id(), null, later(flag, now));
                }
                return true;
            });
        } catch (BillingFault fault) {
            LOG.atWarn()
                    .addKeyValue("flag", flag.id())
                    .addKeyValue("why", fault.getMessage())
                    .log("billing does not take the flag");
            disputes.again(flag.id(), fault.getMessage(), later(flag, now));
        }
    }

    private void hear(Instant now) {
        try {
            billing.acknowledged().forEach(flag -> disputes.acknowledged(flag, now));
        } catch (BillingFault fault) {
            LOG.atWarn().addKeyValue("why", fault.getMessage()).log("billing's acknowledgements cannot be read");
        }
    }

    /** After one, two, four… minutes, at the most an hour. */
    private Instant later(Flag flag, Instant now) {
        var minutes = Math.min(LONGEST_WAIT_MINUTES, 1 << Math.min(disputes.tries(flag.id()), 6));
        return now.plus(Duration.ofMinutes(minutes));
    }
}
