package org.ventanilla.server.intake;

import static org.ventanilla.contract.ProblemCode.SEAL_BROKEN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.server.document.Arrival;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.ReceivingPart;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.upload.ReceivedParts;

/** Opens parts that arrived whole and hands them on. Said twice for the same part it happens once. Any thread. */
public final class TakingIn {
    private static final Logger LOG = LoggerFactory.getLogger(TakingIn.class);
    /** A page, its label, and some room. */
    private static final int LARGEST = 9 << 20;

    private static final int AT_ONCE = 200;

    private final ReceivedParts received;
    private final SealKeys keys;
    private final ReceivingPart pages;
    private final Taken taken;
    private final Clock clock;

    public TakingIn(ReceivedParts received, SealKeys keys, ReceivingPart pages, Taken taken, Clock clock) {
        this.received = received;
        this.keys = keys;
        this.pages = pages;
        this.taken = taken;
        this.clock = clock;
    }

    public void take(UUID part) {
        received.kiosk(part).ifPresent(kiosk -> {
            var sealed = received.open(part);
            sealed.ifPresentOrElse(bytes -> settle(kiosk, part, handedOn(kiosk, part, bytes)), () -> missing(part));
        });
    }

    /** What was whole when this process was not there to take it. */
    public void takeWaiting() {
        taken.waiting(AT_ONCE).forEach(this::take);
    }

    /** Somebody may have put the keys back, or the attention. */
    public void tryRefused() {
        taken.refused(AT_ONCE).forEach(outcome -> take(outcome.part()));
    }

    /** Another thread may have taken it in this moment: its word is there before the bytes go. */
    private void missing(UUID part) {
        if (taken.of(part).isEmpty()) {
            received.lost(part);
        }
    }

    private void settle(UUID kiosk, UUID part, Result<Void> result) {
        var before = taken.of(part).flatMap(Taken.Outcome::refusal);
        var refusal = refusal(result);
        taken.record(new Taken.Outcome(part, kiosk, refusal, clock.instant()));
        if (refusal.isEmpty()) {
            received.taken(part);
        } else if (!refusal.equals(before)) {
            LOG.atWarn()
                    .addKeyValue("part", part)
                    .addKeyValue("kiosk", kiosk)
                    .addKeyValue("code", refusal.get())
                    .log("A part that arrived is kept aside");
        }
    }

    private Result<Void> handedOn(UUID kiosk, UUID part, InputStream sealed) {
        return opened(part, sealed).then(page -> receive(kiosk, page));
    }

    private Result<Void> receive(UUID kiosk, EnclosedPage page) {
        var label = page.label();
        return pages.receive(
                new Arrival(
                        kiosk,
                        label.session(),
                        label.page(),
                        label.part().equals(Part.PREVIEW.word()) ? Part.PREVIEW : Part.PAGE,
                        label.number(),
                        label.kind(),
                        Sha256.of(page.content())),
                page.content());
    }

    /** Which of the reasons it was tells whoever altered it something, and us nothing. */
    private Result<EnclosedPage> opened(UUID part, InputStream sealed) {
        try (sealed) {
            var opened = keys.opening().open(sealed, LARGEST);
            var page = EnclosedPage.unpacked(opened.plain());
            return opened.name().equals(new PartName(page.label().session(), part))
                    ? Result.done(page)
                    : Result.refused(SEAL_BROKEN);
        } catch (GeneralSecurityException e) {
            return Result.refused(SEAL_BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> refusal(Result<Void> result) {
        return result instanceof Result.Refused<Void> refused
                ? Optional.of(refused.code().code())
                : Optional.empty();
    }
}
