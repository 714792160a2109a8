package org.ventanilla.kiosk.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.KioskViews;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.PaperKind;

/** Everything that can happen to a visit. */
public sealed interface Input {

    /** A page of the kiosk that may say so said it. */
    record Said(FromPage message) implements Input {}

    record ServerShows(KioskView view) implements Input {}

    /** What the server says beside its view: signals, pointers, the shutter. */
    record ServerSays(ToKiosk message) implements Input {}

    record ServerDid(UUID command) implements Input {}

    record ServerRefused(UUID command, Problem problem) implements Input {}

    record LinkIs(Link link) implements Input {}

    /** What the call may carry from now on; also before there is one. */
    record Carries(Rungs rungs) implements Input {}

    /** What the program itself sees of its devices; the browser tells of its own. */
    record DevicesAre(DeviceState documentCamera, DeviceState printer) implements Input {}

    /** A still from the page's own camera; answered like a command. The visit hands it on and keeps none. */
    record FrameTaken(UUID command, Photo frame) implements Input {}

    /** Said by her, recorded by the page, wanted; answered like a command when it lies sealed. */
    record NoteTaken(UUID command, Recording recording) implements Input {}

    /** Something of the note is at the server. */
    record NoteSetOut(UUID session, UUID note) implements Input {}

    record NoteKept(UUID command, UUID session, VisitViews.NoteKept note) implements Input {}

    /** The disk took neither note nor list. */
    record NotKept(UUID command, ProblemCode code) implements Input {}

    /** The list of what she hands in lies sealed behind its parts. */
    record Presented(UUID command, VisitViews.Receipt receipt) implements Input {}

    /** {@code arrived}: the server has every part of it. */
    record EnvelopeTravels(UUID session, int percent, boolean arrived) implements Input {}

    /** What this kiosk knew before it was switched off, or learned without the server: its place, and whether its day is open. */
    record Knows(KioskViews.KioskPlace kiosk, KioskViews.Day day) implements Input {}

    /** The PIN was right, as far as this kiosk knows. */
    record DayOpenedHere(UUID command, String pin, KioskViews.KioskPlace kiosk, KioskViews.Day day) implements Input {}

    /** No picture came, or none that can be a page. */
    record FrameFailed(UUID page, ProblemCode code) implements Input {}

    /** Without corners they cannot be mended. */
    record Scanned(UUID page, Verdict verdict, @Nullable Corners corners) implements Input {}

    /** The square code of a case was on the paper. */
    record CaseSeen(String radicado) implements Input {}

    record Turned(UUID page) implements Input {}

    /** The page is kept here, sealed, and on its way. */
    record PaperTravels(UUID session, UUID page, PaperKind kind, int number, int percent) implements Input {}

    /** The page is at the server, preview and all. */
    record PaperArrived(UUID page, @Nullable UUID request) implements Input {}

    record PaperRefused(UUID page, Problem problem) implements Input {}

    /** It lies in memory only, and is tried again: the disk takes nothing. */
    record PaperNotKept(UUID session) implements Input {}

    /** It arrived, and the office could not open it. */
    record PaperNotOpened(
            UUID session,
            UUID page,
            PaperKind kind,
            int number,
            @Nullable UUID request) implements Input {}

    record Rang(Alarm alarm) implements Input {}
}
