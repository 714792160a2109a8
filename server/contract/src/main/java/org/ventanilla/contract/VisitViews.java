package org.ventanilla.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the kiosk's program shows its own pages ({@code schema/page.json}). */
public final class VisitViews {
    private VisitViews() {}

    /** The customer's screens, in their order. */
    public enum VisitStep {
        CLOSED,
        IDLE,
        WELCOME,
        PHONE,
        SERVICE,
        CONSENT,
        WAITING,
        CALL,
        QUESTION,
        RADICADO,
        RESOLVED,
        GOODBYE
    }

    public enum PaperStep {
        AIM,
        SCANNING,
        REVIEW,
        SENDING,
        SENT
    }

    public enum Verdict {
        OK,
        BLURRY,
        DARK,
        GLARE,
        TOO_FAR,
        NO_PAPER
    }

    public record Link(Words.LinkState state, @Nullable Integer rttMs) {}

    /** The paper in hand; its picture lies in the program's memory only, until ✔. */
    public record Paper(
            PaperStep step,
            @Nullable UUID id,
            Words.PaperKind kind,
            int number,
            @Nullable Verdict verdict,
            @Nullable Integer version,
            boolean documentCamera) {}

    /** The operator's page gets it without phone, service, session and paper: states, never content. */
    public record VisitView(
            VisitStep step,
            Link link,
            KioskViews.Devices devices,
            KioskViews.@Nullable KioskPlace kiosk,
            KioskViews.@Nullable Day day,
            List<Common.IceServer> iceServers,
            @Nullable String phone,
            Words.@Nullable Service service,
            boolean operatorCalled,
            KioskViews.@Nullable KioskSession session,
            @Nullable Paper paper) {}
}
