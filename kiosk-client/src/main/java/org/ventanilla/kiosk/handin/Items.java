package org.ventanilla.kiosk.handin;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.ventanilla.contract.seal.EnclosedNote.Label;
import org.ventanilla.contract.seal.Manifest.Item;
import org.ventanilla.kiosk.spool.Piece.Kind;

/** How a part is written down in the list. */
public final class Items {
    private Items() {}

    /** @param content as it was before its seal */
    public static Item of(UUID part, Kind kind, int number, byte[] content) {
        return Item.page(part, kind.word(), number, content.length, sha256(content));
    }

    static Item of(Label note, byte[] content) {
        return new Item(
                note.note(),
                Kind.NOTE.word(),
                note.number(),
                note.seconds(),
                note.mediaType(),
                content.length,
                sha256(content));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
