package org.ventanilla.server.intake;

import static org.ventanilla.contract.ProblemCode.HANDIN_TOO_LARGE;
import static org.ventanilla.contract.ProblemCode.SEAL_BROKEN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Supplier;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.contract.seal.Opening.Opened;
import org.ventanilla.contract.seal.Packed;
import org.ventanilla.server.document.Arrival;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.ReceivingPart;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.Result;

/** Opens one sealed part and gives it to the feature that it is for: a page, a note, where to call back, or the manifest that ends an envelope. */
public final class HandingOn {
    /** A page or a note, its label, and some room. */
    private static final int LARGEST = 9 << 20;

    private static final int LARGEST_MANIFEST = 1 << 18;

    private final SealKeys keys;
    private final ReceivingPart pages;
    private final Envelopes envelopes;

    public HandingOn(SealKeys keys, ReceivingPart pages, Envelopes envelopes) {
        this.keys = keys;
        this.pages = pages;
        this.envelopes = envelopes;
    }

    /** Which of the reasons it was tells whoever altered it something, and us nothing. */
    Result<Void> handOn(UUID kiosk, UUID part, InputStream sealed) {
        try (sealed) {
            var opened = keys.opening().open(sealed, LARGEST);
            return opened.name().part().equals(part) ? opened(kiosk, opened) : Result.refused(SEAL_BROKEN);
        } catch (GeneralSecurityException e) {
            return Result.refused(SEAL_BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result<Void> opened(UUID kiosk, Opened opened) throws GeneralSecurityException {
        if (opened.name().isManifest()) {
            return manifest(kiosk, opened);
        }
        return switch (Packed.read(opened.plain()).part()) {
            case EnclosedNote.PART -> note(kiosk, opened);
            case EnclosedContact.PART -> contact(kiosk, opened);
            default -> page(kiosk, opened);
        };
    }

    private Result<Void> manifest(UUID kiosk, Opened opened) throws GeneralSecurityException {
        if (opened.plain().length > LARGEST_MANIFEST) {
            return Result.refused(HANDIN_TOO_LARGE);
        }
        var manifest = Manifest.read(opened.plain());
        return ours(kiosk, opened, manifest.envelope(), () -> envelopes.manifest(kiosk, manifest));
    }

    private Result<Void> note(UUID kiosk, Opened opened) throws GeneralSecurityException {
        var note = EnclosedNote.unpacked(opened.plain());
        return ours(kiosk, opened, note.label().session(), () -> envelopes.note(kiosk, note));
    }

    private Result<Void> contact(UUID kiosk, Opened opened) throws GeneralSecurityException {
        var contact = EnclosedContact.unpacked(opened.plain());
        return ours(kiosk, opened, contact.session(), () -> {
            envelopes.contact(contact);
            return Result.done();
        });
    }

    private Result<Void> page(UUID kiosk, Opened opened) throws GeneralSecurityException {
        var page = EnclosedPage.unpacked(opened.plain());
        var label = page.label();
        return ours(kiosk, opened, label.session(), () -> pages.receive(arrival(kiosk, page), page.content()))
                .then(nothing -> {
                    envelopes.stored(kiosk, label.session(), label.page());
                    return Result.done();
                });
    }

    /** What speaks of another attention than its seal stays closed. */
    private Result<Void> ours(UUID kiosk, Opened opened, UUID said, Supplier<Result<Void>> then) {
        return opened.name().envelope().equals(said)
                ? envelopes.claim(kiosk, said).then(claimed -> then.get())
                : Result.refused(SEAL_BROKEN);
    }

    private static Arrival arrival(UUID kiosk, EnclosedPage page) {
        var label = page.label();
        return new Arrival(
                kiosk,
                label.session(),
                label.page(),
                label.part().equals(Part.PREVIEW.word()) ? Part.PREVIEW : Part.PAGE,
                label.number(),
                label.kind(),
                Sha256.of(page.content()));
    }
}
