package org.ventanilla.server.handin;

import static org.ventanilla.contract.ProblemCode.NOTE_DIFFERENT;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.HandInCode;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.intake.Envelopes;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.JoiningPage;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/** Parts come, in any order, and are kept for their envelope, also of an attention that this server never heard of. */
public final class KeepingEnvelopes implements Envelopes {

    private final Transactions transactions;
    private final HandedIns handedIns;
    private final Sessions sessions;
    private final PaperStore store;
    private final JoiningPage joining;
    private final Presenting presenting;
    private final EventLog log;
    private final Clock clock;

    public KeepingEnvelopes(
            Transactions transactions,
            HandedIns handedIns,
            Sessions sessions,
            PaperStore store,
            JoiningPage joining,
            Presenting presenting,
            EventLog log,
            Clock clock) {
        this.transactions = transactions;
        this.handedIns = handedIns;
        this.sessions = sessions;
        this.store = store;
        this.joining = joining;
        this.presenting = presenting;
        this.log = log;
        this.clock = clock;
    }

    /** The pages of an attention that an agent took are hers; there an envelope begins with its manifest, or with a note. */
    @Override
    public Result<Void> claim(UUID kiosk, UUID envelope) {
        var session = sessions.of(envelope);
        if (session.filter(known -> !known.kiosk().equals(kiosk)).isPresent()) {
            return Result.refused(SESSION_UNKNOWN);
        }
        if (session.flatMap(Session::agent).isEmpty()) {
            open(kiosk, envelope);
        }
        return handedIns.kiosk(envelope).filter(owner -> !owner.equals(kiosk)).isPresent()
                ? Result.refused(SESSION_UNKNOWN)
                : Result.done();
    }

    @Override
    public void stored(UUID kiosk, UUID envelope, UUID page) {
        joining.join(kiosk, envelope, page);
    }

    /** Of an attention that an agent took the phone is known already, and nothing begins with it. */
    @Override
    public void contact(EnclosedContact contact) {
        transactions.inTransaction(() -> {
            if (handedIns.kiosk(contact.session()).isPresent()) {
                presenting.reach(contact);
            }
            return Result.done();
        });
    }

    @Override
    public Result<Void> note(UUID kiosk, EnclosedNote note) {
        var sha256 = Sha256.of(note.content());
        store.put(sha256, note.content());
        return transactions.inTransaction(() -> {
            open(kiosk, note.label().session());
            if (!handedIns.addNote(note, sha256)) {
                return Result.refused(NOTE_DIFFERENT);
            }
            tell(kiosk, note.label());
            return Result.done();
        });
    }

    /** Whoever talks with her hears of it at once. */
    private void tell(UUID kiosk, EnclosedNote.Label label) {
        if (sessions.of(label.session()).filter(Session::isOpenAtDesk).isPresent()) {
            var note = Map.<String, Object>of("note", label.note().toString(), "number", label.number());
            log.append(new Event("NoteReceived", "session", label.session(), "kiosk:" + kiosk, note));
        }
    }

    @Override
    public Result<Void> manifest(UUID kiosk, Manifest manifest) {
        return transactions.inTransaction(() -> {
            open(kiosk, manifest.envelope());
            return presenting.present(kiosk, manifest, isHeld(manifest.envelope()));
        });
    }

    /** By an agent: then it is counted already. */
    private boolean isHeld(UUID envelope) {
        return sessions.of(envelope).flatMap(Session::agent).isPresent();
    }

    private void open(UUID kiosk, UUID envelope) {
        handedIns.open(envelope, kiosk, HandInCode.of(envelope), clock.instant());
    }
}
