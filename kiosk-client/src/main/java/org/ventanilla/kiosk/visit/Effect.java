package org.ventanilla.kiosk.visit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromPage.PageCallStats;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ToPage;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedContact;

/** What must be done because of an input; done in order. */
public sealed interface Effect {

    /** The page's command is done. */
    record Answer(UUID command) implements Effect {}

    /** The page's command is refused; without a command it is told to the customer's page. */
    record Refuse(@Nullable UUID command, Problem problem) implements Effect {}

    /** To the customer's page. */
    record Tell(ToPage message) implements Effect {}

    /** To the server. */
    record Send(FromKiosk message) implements Effect {}

    /** What the browser measured of the call, for whoever decides what it carries. */
    record Measured(PageCallStats stats) implements Effect {}

    /** A command that has not reached the server need not any more. */
    record Forget(UUID command) implements Effect {}

    /** The document camera's shutter. */
    record Capture(UUID page, PaperPart part, @Nullable UUID first) implements Effect {}

    /** {@code first} is the half or side before this one: both make the page. */
    record Scan(UUID page, PaperPart part, @Nullable UUID first, Photo frame) implements Effect {}

    /** Straightened again from where she put the corners. */
    record Mend(UUID page, List<Double> corners) implements Effect {}

    /** A quarter clockwise. */
    record Turn(UUID page) implements Effect {}

    record Discard(UUID page) implements Effect {}

    record HandIn(
            UUID session,
            UUID page,
            PaperKind kind,
            int number,
            @Nullable UUID request) implements Effect {}

    /** The agent asked for what the camera saw. */
    record SendOriginal(UUID session, UUID page, PaperKind kind, int number) implements Effect {}

    record Print(UUID command, UUID session, PrintPaper paper) implements Effect {}

    /** The act that lies open on her screen. */
    record PrintAct(UUID command, UUID session) implements Effect {}

    /** Where to call her back, sealed before she has told anything; nobody waits for it. */
    record KeepContact(UUID part, EnclosedContact contact) implements Effect {}

    /** Sealed at once; answered as {@code NoteKept} or {@code NotKept}. */
    record KeepNote(UUID command, UUID session, UUID note, int number, Recording recording) implements Effect {}

    /** The list of all that lies sealed, sealed last; answered as {@code Presented} or {@code NotKept}. */
    record Present(UUID command, Presentation presentation) implements Effect {}

    /** The paper of what was handed in. */
    record PrintReceipt(UUID command, UUID session, PrintPaper paper) implements Effect {}

    /** The PIN that opened the day at the server, or is about to: it opens it without a link too, once the server has said yes. */
    record RememberPin(UUID command, String pin) implements Effect {}

    /** Without a link; answered as {@code DayOpenedHere}, or refused. */
    record TryPin(UUID command, String pin) implements Effect {}

    record Wake(Alarm alarm) implements Effect {}

    /** The person has gone: what lies outside the visit of hers is forgotten too. */
    record Wipe() implements Effect {}
}
