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
        /** Without a link: she says what she needs. */
        TELL,
        /** Without a link: she shows her papers. */
        PAPERS,
        /** Without a link: all that will be handed in. */
        CHECK,
        /** The paper of what was handed in; it is no radicado. */
        RECEIPT,
        RESOLVED,
        GOODBYE
    }

    public enum PaperStep {
        AIM,
        SCANNING,
        REVIEW,
        /** What the camera saw, with the corners to be dragged. */
        CORNERS,
        SENDING,
        SENT
    }

    /** What of the paper the next picture shows; both of a pair make one page. */
    public enum PaperPart {
        WHOLE,
        TOP,
        BOTTOM,
        FRONT,
        BACK
    }

    public enum Verdict {
        OK,
        BLURRY,
        DARK,
        GLARE,
        TOO_FAR,
        NO_PAPER,
        /** The page is the one that is seen best. */
        TWO_PAPERS,
        /** The page is both halves, one below the other. */
        HALVES_APART
    }

    /** The one thing to say while she holds a paper under the camera, most pressing first. */
    public enum Advice {
        /** No paper is to be seen. */
        SHOW,
        /** It ends outside the picture. */
        WHOLE,
        /** It fills the picture and is not yet the half that is wanted. */
        NEARER_HALF,
        /** The second half or side lies there no more than before: it is waited for. */
        OTHER,
        LIGHT,
        GLARE,
        /** It would fit better if it lay the other way. */
        TURN,
        NEARER,
        /** Near as it is, this camera does not see enough: half by half. */
        HALVES,
        STILL,
        BLURRED,
        /** Nothing to mend: the picture is taken in a moment. */
        GOOD
    }

    /**
     * What the program says to one picture of the page's preview.
     *
     * @param corners of the paper, clockwise, as shares of the picture's width and height: x, y, x, y…
     * @param take the page takes the picture now, without a button
     */
    public record Look(Advice advice, @Nullable List<Double> corners, boolean take) {}

    public record Link(Words.LinkState state, @Nullable Integer rttMs) {}

    /**
     * Where the paper lies in what the camera saw.
     *
     * @param at of the page's own top left first, then clockwise, as shares of the picture's width and height: x, y, x, y…
     * @param guessed a paper is to be seen, and it is not sure where it ends
     */
    public record Corners(List<Double> at, boolean guessed) {}

    /**
     * The paper in hand; its picture lies in the program's memory only, until ✔, and then sealed on its disk.
     *
     * @param corners null when they cannot be mended: the page was made of two pictures
     * @param percent of it that is at the server; {@code null} as long as it is not safe here
     */
    public record Paper(
            PaperStep step,
            PaperPart part,
            @Nullable UUID id,
            Words.PaperKind kind,
            int number,
            @Nullable Verdict verdict,
            @Nullable Integer version,
            @Nullable Corners corners,
            boolean documentCamera,
            @Nullable Integer percent) {}

    /**
     * What lies sealed at this kiosk, for the operator. In sheets; a copy of what was received stays until the utility's backup has it.
     *
     * @param attentions of which something waits
     * @param waiting here and nowhere else
     * @param oldestMinutes the age of what waits longest, by this computer's clock; never negative
     * @param travelling of those that wait, those of which something went in these seconds
     */
    public record Backlog(
            int attentions,
            int waiting,
            @Nullable Integer oldestMinutes,
            int travelling,
            int received,
            int refused,
            int missing) {}

    /**
     * A note that lies sealed on the program's disk; nobody here can hear it any more.
     *
     * @param film with her picture, not her voice alone
     */
    public record NoteKept(UUID id, int number, int seconds, boolean film) {}

    /** How far what she said in a call has come. */
    public enum SaidState {
        /** Sealed, here. */
        KEPT,
        TRAVELS,
        /** The agent can hear it. */
        THERE,
        PLAYING,
        HEARD
    }

    public record SaidNote(UUID id, int number, int seconds, boolean film, SaidState state) {}

    /**
     * What she said in notes, in a call, in the order of their numbers.
     *
     * @param next the number that the next one gets
     */
    public record Said(List<SaidNote> notes, int next) {}

    /** A page that lies sealed on the program's disk; a small picture of it stays in memory as long as the visit. */
    public record PageKept(UUID id, int number, Words.PaperKind kind) {}

    /**
     * What she takes home. The code is found from the envelope's id; there is no other number.
     *
     * @param givenText when it was handed in, by the kiosk's clock, in words
     * @param trackUrl {@code null} while no server has said where its public page is
     * @param percent of it that is at the server; {@code null} as long as nothing travelled
     * @param arrived the server has every part
     */
    public record Receipt(
            String code,
            String givenText,
            @Nullable String trackUrl,
            @Nullable Integer percent,
            boolean arrived) {}

    /**
     * What she hands in without a link.
     *
     * @param matter what she typed, or what the operator typed for her because she chose so
     * @param nextNote the number that the next note gets
     * @param mayRecord there is room for one more
     * @param mayFilm she said yes to being seen, and a camera works
     * @param mayTalk the link is back: she may go on with an agent, and need not
     */
    public record HandIn(
            List<NoteKept> notes,
            List<PageKept> pages,
            @Nullable String matter,
            boolean typedByOperator,
            int nextNote,
            boolean mayRecord,
            boolean mayFilm,
            boolean mayTalk,
            @Nullable Receipt receipt) {}

    /**
     * The operator's page gets it without phone, service, session, paper and what is handed in, and she alone gets the backlog: states,
     * never content.
     *
     * @param rungs what the call carries; {@code null} outside of one, and as long as nobody decided. To the operator's page what a call would
     *     begin with, from the start of an attention to its call
     */
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
            @Nullable Paper paper,
            @Nullable HandIn handIn,
            @Nullable Backlog backlog,
            Common.@Nullable Rungs rungs,
            @Nullable Said said) {}
}
