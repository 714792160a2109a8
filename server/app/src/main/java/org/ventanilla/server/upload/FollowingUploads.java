package org.ventanilla.server.upload;

import static org.ventanilla.contract.ProblemCode.HASH_WRONG;
import static org.ventanilla.contract.ProblemCode.UPLOAD_COMPLETE;
import static org.ventanilla.contract.ProblemCode.UPLOAD_EXPIRED;
import static org.ventanilla.contract.ProblemCode.UPLOAD_UNKNOWN;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** How far an upload is, and its two ends: whole, or thrown away. Any thread. */
public final class FollowingUploads {
    private static final int AT_ONCE = 500;

    private final Transactions transactions;
    private final Uploads uploads;
    private final PartFiles files;
    private final Writers writers;
    private final EventLog log;
    private final Clock clock;

    public FollowingUploads(
            Transactions transactions, Uploads uploads, PartFiles files, Writers writers, EventLog log, Clock clock) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.writers = writers;
        this.log = log;
        this.clock = clock;
    }

    /** Whoever asks is about to go on, so the one who wrote before is stopped first: the answer stays true. */
    public Result<Progress> resume(UUID kiosk, UUID part) {
        return own(kiosk, part).then(upload -> {
            writers.breakOff(part);
            if (uploads.claim(part, Ids.next(), upload.expires())) {
                files.settle(part);
            }
            return progress(upload);
        });
    }

    /** The kiosk does not want it to go on. What has arrived whole stays: it was handed in. */
    public Result<Void> terminate(UUID kiosk, UUID part) {
        return own(kiosk, part).then(upload -> forget(part) ? Result.done() : Result.refused(UPLOAD_COMPLETE));
    }

    /** The kiosk has the whole of it still, and will offer it again. */
    public void sweep() {
        uploads.expired(clock.instant(), AT_ONCE).forEach(this::forget);
    }

    /** False when it is complete or gone. */
    boolean forget(UUID part) {
        writers.breakOff(part);
        var gone = uploads.remove(part);
        if (gone) {
            files.clear(part);
        }
        return gone;
    }

    /** A kiosk is not told what another one sends. */
    Result<Upload> own(UUID kiosk, UUID part) {
        return uploads.of(part)
                .filter(upload -> upload.isOf(kiosk))
                .map(upload ->
                        upload.isOver(clock.instant()) ? Result.<Upload>refused(UPLOAD_EXPIRED) : Result.done(upload))
                .orElse(Result.refused(UPLOAD_UNKNOWN));
    }

    /** A process that was killed between the last byte and the row leaves the row to whoever asks next. */
    Result<Progress> progress(Upload upload) {
        if (upload.complete()) {
            return Result.done(new Progress(upload, upload.offer().bytes()));
        }
        var length = files.length(upload.offer().part());
        return length < upload.offer().bytes() ? Result.done(new Progress(upload, length)) : completed(upload);
    }

    /** What arrived is believed, not what was announced: bytes of another hash are thrown away and come again from the start. */
    private Result<Progress> completed(Upload upload) {
        var offer = upload.offer();
        files.settle(offer.part());
        if (!files.sha256(offer.part()).equals(offer.sha256())) {
            files.clear(offer.part());
            return Result.refused(HASH_WRONG);
        }
        return transactions.inTransaction(() -> {
            if (uploads.complete(offer.part(), clock.instant())) {
                log.append(event(offer));
            }
            return Result.done(new Progress(upload.whole(), offer.bytes()));
        });
    }

    private static Event event(Offer offer) {
        return new Event(
                "UploadCompleted",
                "upload",
                offer.part(),
                "kiosk:" + offer.kiosk(),
                Map.of("bytes", offer.bytes(), "sha256", offer.sha256()));
    }
}
