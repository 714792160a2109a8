package org.ventanilla.server.handin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.contract.Words.Heard;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.server.pqr.Radicado;

/** The envelopes, as rows. */
public interface HandedIns {

    /** Which kiosk's it is, when something of it was here. */
    Optional<UUID> kiosk(UUID envelope);

    /** It is there from now on; the first word stays. */
    void open(UUID envelope, UUID kiosk, String code, Instant now);

    /** @param manifestSha256 null while it has none */
    record Locked(Instant firstAt, @Nullable String manifestSha256) {}

    /** Inside a transaction, until whose end nobody else changes it. */
    Locked lock(UUID envelope);

    /** Said twice it is there once. False when something else is under its id. */
    boolean addNote(EnclosedNote note, String sha256);

    /** That an envelope was presented: by its manifest, or on paper. */
    record Presented(UUID envelope, String source, Envelope.Told told, boolean spoken) {}

    void present(Presented presented);

    /** What its manifest lists. */
    void list(Manifest manifest, String manifestSha256);

    /** Where to call back while nobody has presented it. False when that is known already. */
    boolean reach(EnclosedContact contact);

    /** What is personal of it; it counts more than what was known before. */
    void say(UUID envelope, @Nullable String phone, @Nullable String matter, @Nullable String why);

    /** The paper she took home. */
    void receipt(UUID envelope, String receipt, String signature);

    /** When the receipt with the highest number below this one was presented at that kiosk. */
    Optional<Instant> presentedBefore(UUID kiosk, int sequence);

    boolean isNumberUsed(UUID kiosk, int sequence, UUID exceptBy);

    /** False when it is settled already. */
    boolean file(UUID envelope, UUID pqr, UUID staff);

    /** A case of its attention takes it along when nothing was said beside the pages. */
    void fileUnspoken(UUID envelope, UUID pqr);

    /** False when it is settled already. */
    boolean close(UUID envelope, UUID staff, String why, Instant now);

    Optional<Envelope> of(UUID envelope);

    Inside inside(UUID envelope);

    Optional<Inside.Note> note(UUID envelope, UUID note);

    /** What was said in that attention and has arrived, without what it says. */
    Map<UUID, NoteSaid> said(UUID envelope);

    /** False when it is not there, or the agent has heard as much of it already. When she has heard all of them nobody else need. */
    boolean hear(UUID envelope, UUID note, Heard heard);

    /** Presented and not settled, the term that ends first in front. */
    List<Envelope> waiting(int most);

    /** Without a manifest since then, the oldest first. */
    List<Envelope> incomplete(Instant since, int most);

    /** @param radicado null while it has none */
    record Coded(String code, Instant firstAt, @Nullable Radicado radicado, boolean closed) {}

    /** Of this kiosk, the newest first. */
    List<Coded> atKiosk(UUID kiosk, Instant since, int most);

    /** The newest that bears the code. */
    Optional<Coded> ofCode(String code);
}
