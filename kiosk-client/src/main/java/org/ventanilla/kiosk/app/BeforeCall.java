package org.ventanilla.kiosk.app;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Checked;

/**
 * When the link is checked: from the operator's start of an attention until its call, so that the call begins at what was found; again
 * while she waits, before it is too old for that. Never in a call, and not while uploads use the link: what flows of them tells the same.
 * On the event loop.
 */
final class BeforeCall {
    /** It counts for two minutes ({@code Thresholds.staleMs}), and the agent may accept at any moment. */
    private static final long FRESH_MS = 90_000;
    /** Where it found nothing: UDP is blocked, the link was away, or it has just come. */
    private static final long AGAIN_MS = 15_000;

    private static final long QUIET_MS = 3_000;
    private static final Set<VisitStep> BEFORE =
            EnumSet.of(VisitStep.WELCOME, VisitStep.PHONE, VisitStep.SERVICE, VisitStep.CONSENT, VisitStep.WAITING);

    private final LongSupplier millis;
    private final Function<Consumer<Optional<Checked>>, Runnable> check;
    private final Function<Checked, Rungs> arbiter;
    private final Consumer<@Nullable Rungs> told;
    private @Nullable Runnable end;
    /** What the last one found, until the next is due: also for who comes right after. */
    private @Nullable Rungs known;

    private boolean isWanted;
    private boolean isRunning;
    private boolean isTold;
    private boolean hasLink;
    private long dueAt;
    private long quietAt;

    /**
     * @param millis a clock that only goes forward
     * @param check begins one, which tells once what it found, and gives what ends it at once
     * @param arbiter what a call would begin with after that
     * @param told what is to be shown; {@code null}: nothing holds any more
     */
    BeforeCall(
            LongSupplier millis,
            Function<Consumer<Optional<Checked>>, Runnable> check,
            Function<Checked, Rungs> arbiter,
            Consumer<@Nullable Rungs> told) {
        this.millis = millis;
        this.check = check;
        this.arbiter = arbiter;
        this.told = told;
        dueAt = millis.getAsLong();
        quietAt = dueAt;
    }

    void sees(VisitView view) {
        boolean link = view.link().state() != LinkState.NONE;
        if (link && !hasLink) {
            // Another link perhaps; and what waited for it goes first.
            dueAt = millis.getAsLong();
            quietAt = dueAt + QUIET_MS;
            known = null;
        }
        hasLink = link;
        isWanted = link && BEFORE.contains(view.step());
        if (!isWanted) {
            end();
            forget();
        } else if (!isTold && known != null) {
            tell(known);
        }
        look();
    }

    /** Each second, with what was acknowledged of uploads meanwhile. */
    void passed(long bytes) {
        if (bytes > 0) {
            quietAt = millis.getAsLong() + QUIET_MS;
            end();
        }
        look();
    }

    private void look() {
        long now = millis.getAsLong();
        if (isWanted && !isRunning && now >= dueAt && now >= quietAt) {
            isRunning = true;
            known = null;
            dueAt = now + AGAIN_MS;
            Runnable ending = check.apply(this::found);
            end = isRunning ? ending : null;
        }
    }

    private void end() {
        if (end != null) {
            end.run();
        }
    }

    private void found(Optional<Checked> found) {
        isRunning = false;
        end = null;
        found.ifPresent(checked -> {
            Rungs rungs = arbiter.apply(checked);
            boolean isKnown = rungs.up() != Rung.OFFLINE && rungs.down() != Rung.OFFLINE;
            if (isKnown && isWanted) {
                known = rungs;
                dueAt = millis.getAsLong() + FRESH_MS;
                tell(rungs);
            }
        });
        if (!isWanted) {
            dueAt = millis.getAsLong(); // cut off by a call: who comes next has one of her own
        }
    }

    private void tell(Rungs rungs) {
        isTold = true;
        told.accept(rungs);
    }

    private void forget() {
        if (isTold) {
            isTold = false;
            told.accept(null);
        }
    }
}
