package org.ventanilla.server.intake;

import java.util.UUID;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.server.platform.Result;

/** What one person handed in, as the feature above keeps it. Said twice each of these happens once. */
public interface Envelopes {

    /** Asked before anything of it is taken: refused when it is another kiosk's. */
    Result<Void> claim(UUID kiosk, UUID envelope);

    /** A part of that page is stored. */
    void stored(UUID kiosk, UUID envelope, UUID page);

    /** Where to call her back if nothing else comes. What a manifest says counts more. */
    void contact(EnclosedContact contact);

    Result<Void> note(UUID kiosk, EnclosedNote note);

    Result<Void> manifest(UUID kiosk, Manifest manifest);
}
