package org.ventanilla.kiosk.operator;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PageDevices;
import org.ventanilla.contract.FromPage.PageOpenDay;
import org.ventanilla.contract.FromPage.PageStep;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.VisitViews.Backlog;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.kiosk.spool.Tally;

/** What the operator's page sees and may say. Opening the day and starting an attention are hers alone. */
public final class OperatorFace {
    private static final Set<Step> STEPS = Set.of(Step.closeDay, Step.startAttention, Step.operatorCame);
    private static final Set<Step> HERS_ALONE = Set.of(Step.closeDay, Step.startAttention);

    private OperatorFace() {}

    /**
     * @param backlog {@code null} as long as nobody counted
     * @param checked what a call would begin with; {@code null} when nobody knows, or there is one
     */
    public static VisitView of(VisitView view, @Nullable Backlog backlog, @Nullable Rungs checked) {
        return new VisitView(
                view.step(),
                view.link(),
                view.devices(),
                view.kiosk(),
                view.day(),
                view.iceServers(),
                null,
                null,
                view.operatorCalled(),
                null,
                null,
                null,
                backlog,
                checked,
                null);
    }

    /** The age in whole minutes: she is not shown a clock that runs. */
    public static Backlog backlog(Tally tally, Instant now) {
        return new Backlog(
                tally.attentions(),
                tally.waiting(),
                tally.age(now).map(age -> (int) age.toMinutes()).orElse(null),
                tally.travelling(),
                tally.received(),
                tally.refused(),
                tally.missing());
    }

    public static boolean operatorMay(FromPage message) {
        return message instanceof PageOpenDay
                || message instanceof PageDevices
                || (message instanceof PageStep step && STEPS.contains(step.step()));
    }

    public static boolean customerMay(FromPage message) {
        return !(message instanceof PageOpenDay)
                && !(message instanceof PageStep step && HERS_ALONE.contains(step.step()));
    }
}
