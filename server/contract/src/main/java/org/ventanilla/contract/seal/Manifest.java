package org.ventanilla.contract.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words;

/**
 * The list of what one person handed in without a link, sealed last: with it the envelope is whole, and the person has presented it (Ley
 * 1755/2015 art. 15). Its JSON is all that its seal holds.
 *
 * @param envelope the attention's id, and the manifest's own part id
 * @param sequence of this kiosk's receipts, from 1; survives restarts
 * @param presentedAt the kiosk's clock when she said yes
 * @param serverSaid the last time that the server told this kiosk since its program started
 * @param secondsSince that passed between the two, by a clock that nobody can set
 * @param matter what was typed, if anything
 * @param typedByOperator she chose to let the operator type it
 * @param receipt the exact words of the paper that she took home
 * @param signature Ed25519 by the kiosk's key over {@link #signed}, base64
 */
public record Manifest(
        UUID envelope,
        int sequence,
        Instant presentedAt,
        @Nullable Instant serverSaid,
        @Nullable Long secondsSince,
        String phone,
        Words.Service service,
        Common.Consent consent,
        @Nullable String matter,
        boolean typedByOperator,
        List<Item> items,
        String receipt,
        String signature) {

    /**
     * @param part its id in the spool and at the upload
     * @param what preview, page or note
     * @param number of the page or of the note, from 1
     * @param seconds of a note
     * @param mediaType of a note, as the browser's recorder says it
     * @param bytes of the content, not of its seal
     * @param sha256 of the content, not of its seal; lower-case hex
     */
    public record Item(
            UUID part,
            String what,
            int number,
            @Nullable Integer seconds,
            @Nullable String mediaType,
            long bytes,
            String sha256) {

        /** A sheet of paper, or the small picture of one. */
        public static Item page(UUID part, String what, int number, long bytes, String sha256) {
            return new Item(part, what, number, null, null, bytes, sha256);
        }
    }

    /** What the kiosk's key signs: under a prefix of its own, so that the signature can mean nothing else. */
    public static byte[] signed(String receipt) {
        return ("ventanilla-receipt:" + receipt).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] json() {
        return Wire.write(this).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws GeneralSecurityException when it is no manifest */
    public static Manifest read(byte[] json) throws GeneralSecurityException {
        try {
            return Wire.read(new String(json, StandardCharsets.UTF_8), Manifest.class);
        } catch (Wire.MalformedMessage e) {
            throw new GeneralSecurityException("a manifest that cannot be read", e);
        }
    }
}
