package org.ventanilla.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows an agent at the desk ({@code schema/hub.json}). */
public final class HubViews {
    private HubViews() {}

    /** @param signal what a call with her would begin with, as her kiosk has just seen; {@code null}: nobody knows */
    public record Waiting(
            String kiosk,
            String municipality,
            Words.Service service,
            Instant since,
            int place,
            boolean present,
            Words.@Nullable Rung signal) {}

    /** Masked while the identity is only declared: who asks may not be who she says. */
    public record CustomerCard(
            String name,
            @Nullable String document,
            @Nullable String account,
            @Nullable String address,
            Words.Relation relation,
            boolean known) {}

    public record EarlierPqr(
            String radicado,
            String state,
            String filedText,
            String dueText,
            @Nullable String object) {}

    /** Every field may still be empty: a draft is saved as it is typed. */
    public record PqrDraft(
            @Nullable String kind,
            @Nullable String service,
            @Nullable String causal,
            @Nullable String object,
            @Nullable String reasons,
            @Nullable String name,
            @Nullable String document,
            @Nullable String account,
            @Nullable String address,
            @Nullable String email,
            @Nullable String representative,
            @Nullable String language,
            @Nullable List<UUID> pages,
            @Nullable String note,
            @Nullable String recurso,
            @Nullable String disputed,
            @Nullable String disputedInvoice,
            @Nullable String spot,
            @Nullable String spotRespuesta,
            @Nullable String receiverAs,
            @Nullable String receiver,
            @Nullable String receiverDocument,
            @Nullable String question) {}

    /** How far a case is; nothing of what it is about. */
    public record CaseAtDesk(
            String radicado,
            String state,
            String word,
            String sentence,
            String area,
            String dueText,
            @Nullable String answer,
            boolean notified,
            boolean seen,
            List<String> steps) {}

    /** A number that was read on a page; the agent says whether it is so. */
    public record Finding(UUID page, Words.FindingKind kind, String value) {}

    /**
     * She went on without a link while her agent held on.
     *
     * @param from when her kiosk was last heard, to some seconds
     * @param notes what she said into a microphone meanwhile; it may still travel
     */
    public record Absence(Instant from, Instant to, int notes) {}

    public record DeskSession(
            UUID id,
            Words.SessionState state,
            String kiosk,
            String municipality,
            Words.Service service,
            String phone,
            Common.Consent consent,
            Instant acceptedAt,
            boolean customerPresent,
            boolean customerLeft,
            Map<UUID, Common.ChatLine> chat,
            Map<UUID, Common.PageState> pages,
            @Nullable Map<UUID, Common.NoteSaid> notes,
            @Nullable List<Absence> absences,
            @Nullable List<Finding> findings,
            Common.@Nullable PaperRequest paperRequest,
            Common.@Nullable Shown shown,
            Common.@Nullable Question question,
            @Nullable CaseAtDesk openCase,
            Words.Identity identity,
            @Nullable CustomerCard customer,
            @Nullable List<EarlierPqr> earlier,
            @Nullable PqrDraft draft,
            Common.@Nullable FiledPqr pqr,
            @Nullable List<String> spot,
            Words.@Nullable Outcome outcome,
            Words.@Nullable Resolved resolved,
            Common.@Nullable Rungs rungs) {}

    public record Me(UUID id, String name, Words.Role role) {}

    public record DeskView(
            Me me,
            boolean available,
            int attentionsToday,
            List<Common.IceServer> iceServers,
            Map<UUID, Waiting> line,
            @Nullable DeskSession session) {}
}
