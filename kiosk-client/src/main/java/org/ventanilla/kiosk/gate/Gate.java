package org.ventanilla.kiosk.gate;

import org.ventanilla.contract.VisitViews.Advice;
import org.ventanilla.kiosk.scan.Glance;

/** Judges the pictures before one photograph. For one thread at a time; the photograph's successor has a gate of its own. */
public final class Gate {

    /** What she is told, and whether the picture is taken now: once only. */
    public record Judgement(Advice advice, boolean take) {}

    /** What may lie under the camera already when the gate begins. */
    public enum Before {
        /** Nothing that counts. */
        NOTHING,
        /** The paper of the picture before, which she wants once more: only after a while, or when something changed. */
        THE_SAME,
        /** The half or side that was taken: only after something else came. */
        THE_OTHER
    }

    private final Aim aim;
    private final Before before;
    private final Calm calm = new Calm();
    private long begun = Long.MIN_VALUE;
    private long seen = Long.MIN_VALUE / 2;
    private boolean exchanged;
    private boolean taken;
    private int good;

    public Gate(Aim aim, Before before) {
        this.aim = aim;
        this.before = before;
    }

    public Judgement judge(Glance glance, long nowMs) {
        if (begun == Long.MIN_VALUE) {
            begun = nowMs;
        } else {
            exchanged |= glance.changed() > Limits.EXCHANGED;
        }
        Advice advice = inMotion(glance, nowMs) ? Advice.STILL : Judging.advice(glance, aim);
        if (advice == Advice.GOOD && !mayTake(nowMs)) {
            advice = before == Before.THE_OTHER ? Advice.OTHER : Advice.STILL;
        }
        good = advice == Advice.GOOD ? good + 1 : 0;
        boolean take = good >= Limits.GOOD_IN_A_ROW && !taken;
        taken |= take;
        return new Judgement(calm.said(advice, nowMs), take);
    }

    private boolean inMotion(Glance glance, long nowMs) {
        if (glance.paper() != null) {
            seen = nowMs;
        }
        return glance.paper() == null && glance.changed() > Limits.CHANGED && nowMs - seen < Limits.LOST_MS;
    }

    private boolean mayTake(long nowMs) {
        return switch (before) {
            case NOTHING -> true;
            case THE_SAME -> exchanged || nowMs - begun >= Limits.AGAIN_MS;
            case THE_OTHER -> exchanged;
        };
    }
}
