package org.ventanilla.kiosk.visit;

import java.util.Objects;
import java.util.UUID;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.VisitViews.HandIn;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.Receipt;
import org.ventanilla.contract.Words.LinkState;

/** Where a test without a link begins, and what it looks at. */
final class NoLink {
    private NoLink() {}

    static final Link NONE = new Link(LinkState.NONE, null);
    static final Link GOOD = new Link(LinkState.GOOD, 90);
    static final Receipt RECEIPT =
            new Receipt("E-ABCD-EFGH", "lunes 23 de noviembre", "https://example.co/seguimiento", null, false);

    static Kiosk telling() {
        return consenting(Kiosk.atConsent().on(new Input.LinkIs(NONE)));
    }

    static Kiosk consenting(Kiosk kiosk) {
        return kiosk.say(new FromPage.PageConsent(Kiosk.id(503), false));
    }

    static Kiosk noted(Kiosk kiosk) {
        return kept(kiosk, taken(kiosk, "audio/webm;codecs=opus"));
    }

    /** Not sealed yet. */
    static Effect.KeepNote taken(Kiosk kiosk, String mediaType) {
        kiosk.on(new Input.NoteTaken(Kiosk.id(700), new Recording(mediaType, 12, new byte[] {1})));
        return kiosk.done(Effect.KeepNote.class).getFirst();
    }

    static Kiosk kept(Kiosk kiosk, Effect.KeepNote keep) {
        Recording recording = keep.recording();
        return kiosk.on(new Input.NoteKept(
                keep.command(),
                keep.session(),
                new VisitViews.NoteKept(keep.note(), keep.number(), recording.seconds(), recording.isFilm())));
    }

    static Kiosk checking() {
        return noted(telling()).press(Step.goOn).press(Step.goOn);
    }

    static HandIn handIn(Kiosk kiosk) {
        return Objects.requireNonNull(kiosk.view().handIn());
    }

    static UUID presented(Kiosk kiosk) {
        kiosk.press(Step.handIn);
        Effect.Present present = kiosk.done(Effect.Present.class).getFirst();
        kiosk.on(new Input.Presented(present.command(), RECEIPT));
        return present.presentation().session();
    }

    static Kiosk hearing(Kiosk kiosk, boolean hears) {
        return kiosk.say(new FromPage.PageHears(hears));
    }

    static boolean hasNoAlarm(Kiosk kiosk) {
        return kiosk.done(Effect.Wake.class).isEmpty();
    }

    /** What rings when nothing else happens. */
    static Alarm.StillNoLink alarm(Kiosk kiosk) {
        return kiosk.done(Effect.Wake.class).stream()
                .map(Effect.Wake::alarm)
                .filter(Alarm.StillNoLink.class::isInstance)
                .map(Alarm.StillNoLink.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
