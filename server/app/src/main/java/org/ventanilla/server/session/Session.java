package org.ventanilla.server.session;

import static org.ventanilla.contract.ProblemCode.OUTCOME_MISSING;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.Words;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.Resolved;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.Stage.Abandoned;
import org.ventanilla.server.session.Stage.Attended;
import org.ventanilla.server.session.Stage.Closing;
import org.ventanilla.server.session.Stage.Ended;
import org.ventanilla.server.session.Stage.InAttention;
import org.ventanilla.server.session.Stage.Waiting;

/**
 * One attention and its legal steps; pure. A step out of order is refused, and a step said twice is done once: over a bad
 * link nobody knows whether the first one arrived.
 *
 * @param departure null while the kiosk still shows the attention
 * @param paperRequest what the agent has asked to see and nobody has answered yet
 * @param shown what the agent shows on the kiosk's screen now
 */
public record Session(
        UUID id,
        UUID kiosk,
        Words.Service service,
        Instant openedAt,
        Stage stage,
        @Nullable Departure departure,
        @Nullable PaperRequest paperRequest,
        @Nullable Shown shown) {

    public static Session open(UUID id, UUID kiosk, Words.Service service, Instant at) {
        return new Session(id, kiosk, service, at, new Waiting(), null, null, null);
    }

    public Result<Move> accept(UUID agent, Instant at) {
        return stage instanceof Waiting
                ? told(with(new InAttention(agent, at)), "SessionAccepted", Map.of())
                : Result.refused(OUT_OF_ORDER);
    }

    /** She hung up or gave up her place. */
    public Result<Move> leave(Instant at) {
        if (departure != null) {
            return unchanged();
        }
        return stage instanceof Waiting
                ? told(departed(new Abandoned(), at, null), "SessionAbandoned", Map.of())
                : told(departed(stage, at, null), "CustomerLeft", Map.of());
    }

    /** Her kiosk has been silent for too long. What an agent holds is left to the agent. */
    public Result<Move> stayAway(Instant at) {
        if (departure != null || isOpenAtDesk()) {
            return unchanged();
        }
        return stage instanceof Ended ? answer(Resolved.UNANSWERED, at) : leave(at);
    }

    /** Also after she hung up: the kiosk asks her then. The first answer counts. */
    public Result<Move> answer(Resolved resolved, Instant at) {
        if (!(stage instanceof Attended) || contradicts(resolved)) {
            return Result.refused(OUT_OF_ORDER);
        }
        if (departure != null && departure.resolved() != null) {
            return unchanged();
        }
        Instant left = departure == null ? at : departure.at();
        return told(departed(stage, left, resolved), "SessionResolved", Map.of("resolved", resolved.name()));
    }

    public Result<Move> requestPaper(PaperRequest request) {
        if (!isTalking()) {
            return Result.refused(OUT_OF_ORDER);
        }
        return request.equals(paperRequest)
                ? unchanged()
                : told(
                        with(request, shown),
                        "PaperRequested",
                        Map.of(
                                "request",
                                request.id().toString(),
                                "kind",
                                request.kind().name()));
    }

    /** A request that is gone already stays gone, and a newer one stays. */
    public Result<Move> dismissRequest(UUID request) {
        return paperRequest != null && paperRequest.id().equals(request)
                ? told(with(null, shown), "PaperRequestDismissed", Map.of("request", request.toString()))
                : unchanged();
    }

    public Result<Move> show(Shown picture) {
        if (!isTalking()) {
            return Result.refused(OUT_OF_ORDER);
        }
        return picture.equals(shown)
                ? unchanged()
                : told(with(paperRequest, picture), "PictureShown", Map.of("shown", picture.id()));
    }

    public Result<Move> hide() {
        return shown == null
                ? unchanged()
                : told(with(paperRequest, null), "PictureHidden", Map.of("shown", shown.id()));
    }

    public Result<Move> say(UUID line, Words.Speaker speaker) {
        return isTalking()
                ? told(this, "ChatSaid", Map.of("line", line.toString(), "from", speaker.name()))
                : Result.refused(OUT_OF_ORDER);
    }

    public Result<Move> comeBack(int notes) {
        return isTalking() ? told(this, "CustomerBack", Map.of("notes", notes)) : Result.refused(OUT_OF_ORDER);
    }

    /** A note of hers; also after she hung up: it may have been on its way. */
    public Result<Move> hear(UUID note, Words.Heard heard) {
        return isOpenAtDesk()
                ? told(this, "NoteHeard", Map.of("note", note.toString(), "heard", heard.name()))
                : Result.refused(OUT_OF_ORDER);
    }

    /** Saved as it is typed, so the log is not told. */
    public Result<Move> draft() {
        return isOpenAtDesk() ? unchanged() : Result.refused(OUT_OF_ORDER);
    }

    /** Until the note is saved the agent may correct it: a PQR can still come of a consulta. */
    public Result<Move> giveOutcome(Outcome outcome) {
        if (!(stage instanceof Attended attended) || !isOpenAtDesk()) {
            return Result.refused(OUT_OF_ORDER);
        }
        Stage closing = new Closing(attended.agent(), attended.acceptedAt(), outcome);
        return stage.equals(closing)
                ? unchanged()
                : told(with(closing), "OutcomeGiven", Map.of("outcome", outcome.name()));
    }

    public Result<Move> finish(Instant at) {
        return switch (stage) {
            case Closing closing ->
                told(
                        with(new Ended(closing.agent(), closing.acceptedAt(), closing.outcome(), at)),
                        "SessionEnded",
                        Map.of("outcome", closing.outcome().name()));
            case Ended ended -> unchanged();
            case InAttention open -> Result.refused(OUTCOME_MISSING);
            case Waiting waiting -> Result.refused(OUT_OF_ORDER);
            case Abandoned abandoned -> Result.refused(OUT_OF_ORDER);
        };
    }

    public Optional<UUID> agent() {
        return stage instanceof Attended attended ? Optional.of(attended.agent()) : Optional.empty();
    }

    public Optional<Outcome> outcome() {
        return switch (stage) {
            case Closing closing -> Optional.of(closing.outcome());
            case Ended ended -> Optional.of(ended.outcome());
            case Waiting waiting -> Optional.empty();
            case Abandoned abandoned -> Optional.empty();
            case InAttention open -> Optional.empty();
        };
    }

    /** Both sides are there, connected at this moment or not. */
    public boolean isTalking() {
        return isOpenAtDesk() && departure == null;
    }

    public boolean isOpenAtDesk() {
        return stage instanceof InAttention || stage instanceof Closing;
    }

    /** One side is through with it: the attention counts in the kiosk's day. An abandoned one never does. */
    public boolean isHeld() {
        return stage instanceof Ended || (stage instanceof Attended && departure != null);
    }

    private boolean contradicts(Resolved answer) {
        return departure != null && departure.resolved() != null && departure.resolved() != answer;
    }

    private Session with(Stage next) {
        return new Session(id, kiosk, service, openedAt, next, departure, paperRequest, shown);
    }

    private Session with(@Nullable PaperRequest request, @Nullable Shown picture) {
        return new Session(id, kiosk, service, openedAt, stage, departure, request, picture);
    }

    /** Nothing is asked of somebody who is gone, and nothing stays on the screen. */
    private Session departed(Stage next, Instant at, @Nullable Resolved resolved) {
        return new Session(id, kiosk, service, openedAt, next, new Departure(at, resolved), null, null);
    }

    private Result<Move> unchanged() {
        return Result.done(Move.none(this));
    }

    private static Result<Move> told(Session after, String type, Map<String, Object> data) {
        return Result.done(Move.told(after, type, data));
    }
}
