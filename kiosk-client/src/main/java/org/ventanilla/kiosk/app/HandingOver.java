package org.ventanilla.kiosk.app;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.VisitViews.NoteKept;
import org.ventanilla.contract.seal.EnclosedNote.Label;
import org.ventanilla.kiosk.handin.KeepingContact;
import org.ventanilla.kiosk.handin.KeepingNotes;
import org.ventanilla.kiosk.handin.Place;
import org.ventanilla.kiosk.handin.Presenting;
import org.ventanilla.kiosk.handin.Presenting.Said;
import org.ventanilla.kiosk.handin.Receipt;
import org.ventanilla.kiosk.handin.ReceiptPaper;
import org.ventanilla.kiosk.handin.SettingOut;
import org.ventanilla.kiosk.handin.Travel;
import org.ventanilla.kiosk.handin.Vault;
import org.ventanilla.kiosk.visit.Effect;
import org.ventanilla.kiosk.visit.Input;
import org.ventanilla.kiosk.visit.Presentation;
import org.ventanilla.kiosk.visit.Recording;

/** What is handed in without a link, from the visit to the vault and back. {@code visit} brings inputs to the event loop. */
final class HandingOver {
    private final Vault vault;
    private final KeepingContact contact;
    private final KeepingNotes notes;
    private final Presenting presenting;
    private final Travel travel;
    private final SettingOut settingOut;
    private final Printing printing;
    private final Supplier<Place> place;
    private final ReceiptPaper.Size roll;
    private final Consumer<Input> visit;
    /** The paper in her hand, to be printed as often as she likes. */
    private volatile @Nullable Receipt receipt;

    HandingOver(
            Vault vault,
            Presenting presenting,
            Travel travel,
            SettingOut settingOut,
            Printing printing,
            Supplier<Place> place,
            ReceiptPaper.Size roll,
            Consumer<Input> visit) {
        this.vault = vault;
        this.contact = new KeepingContact(vault);
        this.notes = new KeepingNotes(vault);
        this.presenting = presenting;
        this.travel = travel;
        this.settingOut = settingOut;
        this.printing = printing;
        this.place = place;
        this.roll = roll;
        this.visit = visit;
    }

    void keep(Effect.KeepContact wanted) {
        contact.keep(wanted.part(), wanted.contact());
    }

    void keep(Effect.KeepNote note) {
        if (vault.isStuck()) {
            visit.accept(new Input.NotKept(note.command(), ProblemCode.NOT_KEPT));
            return;
        }
        Recording recording = note.recording();
        NoteKept kept = new NoteKept(note.note(), note.number(), recording.seconds(), recording.isFilm());
        Label label = new Label(note.session(), note.note(), recording.mediaType(), recording.seconds(), note.number());
        settingOut.expect(note.session(), note.note());
        notes.keep(
                label,
                recording.bytes(),
                done -> visit.accept(
                        done
                                ? new Input.NoteKept(note.command(), note.session(), kept)
                                : new Input.NotKept(note.command(), ProblemCode.NOT_KEPT)));
    }

    void present(Effect.Present present) {
        if (vault.isStuck()) {
            visit.accept(new Input.NotKept(present.command(), ProblemCode.NOT_KEPT));
            return;
        }
        Presentation of = present.presentation();
        Said said = new Said(of.session(), of.phone(), of.service(), of.consent(), of.matter(), of.typedByOperator());
        presenting.present(said, place.get(), made -> told(present.command(), made));
    }

    private void told(UUID command, Optional<Receipt> made) {
        receipt = made.orElse(null);
        visit.accept(made.<Input>map(paper -> new Input.Presented(command, shown(paper)))
                .orElseGet(() -> new Input.NotKept(command, ProblemCode.NOT_KEPT)));
        travel.repeat();
    }

    private static VisitViews.Receipt shown(Receipt paper) {
        return new VisitViews.Receipt(paper.code(), paper.givenText(), paper.trackUrl(), null, false);
    }

    /** Blocks. */
    Optional<Problem> print(PrintPaper paper) {
        Receipt made = receipt;
        return made == null
                ? Optional.of(Problem.of(ProblemCode.OUT_OF_ORDER))
                : printing.ready(() -> ReceiptPaper.pdf(made, size(paper)));
    }

    private ReceiptPaper.Size size(PrintPaper paper) {
        return switch (paper) {
            case A4 -> ReceiptPaper.Size.A4;
            case MM80 -> roll;
        };
    }

    void visitOver() {
        receipt = null;
        travel.forget();
        vault.forget();
    }
}
