package org.ventanilla.kiosk.handin;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.EnclosedNote.Label;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;

/** A note, of her voice or a film of her, into the spool: sealed at once, and its bytes overwritten. */
public final class KeepingNotes {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingNotes.class);

    private final Vault vault;

    public KeepingNotes(Vault vault) {
        this.vault = vault;
    }

    /**
     * Takes the bytes over.
     *
     * @param then whether it lies sealed; told from another thread
     */
    public void keep(Label label, byte[] content, Consumer<Boolean> then) {
        vault.execute(() -> then.accept(kept(label, content)));
    }

    private boolean kept(Label label, byte[] content) {
        byte[] packed = new EnclosedNote(label, content).packed();
        UUID part = label.note();
        try {
            vault.keep(new PartName(label.session(), part), Kind.NOTE, packed, Items.of(label, content));
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.atError().setCause(e).addKeyValue("note", part).log("A note could not be kept");
            return false;
        } finally {
            Arrays.fill(packed, (byte) 0);
            Arrays.fill(content, (byte) 0);
        }
    }
}
