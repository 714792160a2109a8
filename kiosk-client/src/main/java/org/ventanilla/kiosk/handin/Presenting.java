package org.ventanilla.kiosk.handin;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words;
import org.ventanilla.contract.seal.HandInCode;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.contract.seal.Manifest.Item;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;

/** ✔: the list of all that lies sealed is sealed behind it, and the envelope is handed in. Until then it is only kept. */
public final class Presenting {
    private static final Logger LOG = LoggerFactory.getLogger(Presenting.class);

    /** Who hands in, and what she says herself. */
    public record Said(
            UUID envelope,
            String phone,
            Words.Service service,
            Consent consent,
            @Nullable String matter,
            boolean typedByOperator) {}

    private final Vault vault;
    private final Sequence sequence;
    private final ServerTime serverTime;
    private final InstantSource clock;
    private final Function<String, String> signing;

    /** @param signing by this kiosk's key, over the words of the paper */
    public Presenting(
            Vault vault,
            Sequence sequence,
            ServerTime serverTime,
            InstantSource clock,
            Function<String, String> signing) {
        this.vault = vault;
        this.sequence = sequence;
        this.serverTime = serverTime;
        this.clock = clock;
        this.signing = signing;
    }

    /** @param then the paper for her, or nothing when the disk would not have the list; told from another thread */
    public void present(Said said, Place place, Consumer<Optional<Receipt>> then) {
        vault.execute(() -> then.accept(presented(said, place)));
    }

    private Optional<Receipt> presented(Said said, Place place) {
        try {
            return Optional.of(sealed(said, place, vault.of(said.envelope)));
        } catch (IOException | RuntimeException e) {
            // Also a fault of ours: she waits before ✔, and everything is still there.
            LOG.atError().setCause(e).addKeyValue("envelope", said.envelope).log("A list could not be kept");
            return Optional.empty();
        }
    }

    private Receipt sealed(Said said, Place place, List<Item> items) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int number = sequence.next();
        String code = HandInCode.of(said.envelope);
        List<Item> things = items.stream()
                .filter(item -> !item.what().equals(Kind.PREVIEW.word()))
                .toList();
        String words = ReceiptWords.of(code, number, place, now, things, said.matter);
        Manifest manifest = manifest(said, number, now, items, words);
        keep(said.envelope, manifest);
        return new Receipt(
                code, place, ReceiptWords.moment(now), things, said.matter != null, words, manifest.signature());
    }

    private Manifest manifest(Said said, int number, Instant now, List<Item> items, String words) {
        return new Manifest(
                said.envelope,
                number,
                now,
                serverTime.last(),
                serverTime.secondsSince(),
                said.phone,
                said.service,
                said.consent,
                said.matter,
                said.typedByOperator,
                items,
                words,
                signing.apply(words));
    }

    private void keep(UUID envelope, Manifest manifest) throws IOException {
        byte[] json = manifest.json();
        try {
            vault.seal(PartName.manifestOf(envelope), Kind.MANIFEST, json);
        } finally {
            Arrays.fill(json, (byte) 0);
        }
    }
}
