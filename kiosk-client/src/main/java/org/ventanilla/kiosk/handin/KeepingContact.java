package org.ventanilla.kiosk.handin;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;

/**
 * Where to call her back into the spool, before she has told anything: whoever breaks off can be called. Once for an envelope, also when she
 * went back to an agent between; no list has it, for it is nothing that she hands in.
 */
public final class KeepingContact {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingContact.class);

    private final Vault vault;
    /** On the vault's thread only. */
    private @Nullable UUID kept;

    public KeepingContact(Vault vault) {
        this.vault = vault;
    }

    /** A disk that does not take it is tried again when she next comes here; the list of what she hands in says the phone too. */
    public void keep(UUID part, EnclosedContact contact) {
        vault.execute(() -> {
            if (!contact.session().equals(kept)) {
                seal(part, contact);
            }
        });
    }

    private void seal(UUID part, EnclosedContact contact) {
        byte[] packed = contact.packed();
        try {
            vault.seal(new PartName(contact.session(), part), Kind.FORM, packed);
            kept = contact.session();
        } catch (IOException e) {
            LOG.atError().setCause(e).addKeyValue("envelope", contact.session()).log("The disk does not take a phone");
        } finally {
            Arrays.fill(packed, (byte) 0);
        }
    }
}
