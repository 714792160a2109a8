package org.ventanilla.server.upload;

import static org.ventanilla.contract.ProblemCode.UPLOADS_TOO_MANY;
import static org.ventanilla.contract.ProblemCode.UPLOAD_DIFFERENT;
import static org.ventanilla.contract.ProblemCode.UPLOAD_TOO_LARGE;

import java.time.Clock;
import java.time.Duration;
import org.ventanilla.server.platform.Result;

/** A kiosk says what it is going to send. Said twice, it is the same upload, and the answer tells how far it is. */
public final class OfferingUpload {
    /** A voice or video note of some minutes, with room. */
    public static final long MOST_BYTES = 64L << 20;
    /** A kiosk keeps a part until it is here, so nothing is lost when half of one is forgotten. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_UNDER_WAY = 200;
    private static final long MOST_BYTES_UNDER_WAY = 512L << 20;

    private final Uploads uploads;
    private final FollowingUploads following;
    private final Clock clock;

    public OfferingUpload(Uploads uploads, FollowingUploads following, Clock clock) {
        this.uploads = uploads;
        this.following = following;
        this.clock = clock;
    }

    public Result<Progress> offer(Offer offer) {
        return uploads.of(offer.part()).map(before -> again(before, offer)).orElseGet(() -> firstTime(offer));
    }

    private Result<Progress> firstTime(Offer offer) {
        if (offer.bytes() > MOST_BYTES) {
            return Result.refused(UPLOAD_TOO_LARGE);
        }
        if (!fits(uploads.underWay(offer.kiosk()), offer)) {
            return Result.refused(UPLOADS_TOO_MANY);
        }
        var expires = clock.instant().plus(KEPT);
        return uploads.add(offer, expires)
                ? Result.done(new Progress(new Upload(offer, expires, false), 0))
                : offer(offer); // another connection said it in this moment
    }

    private Result<Progress> again(Upload before, Offer offer) {
        if (!before.offer().equals(offer)) {
            return Result.refused(UPLOAD_DIFFERENT);
        }
        if (before.isOver(clock.instant())) {
            following.forget(offer.part());
            return offer(offer);
        }
        return following.resume(offer.kiosk(), offer.part());
    }

    private static boolean fits(Uploads.UnderWay now, Offer offer) {
        return now.parts() < MOST_UNDER_WAY && now.bytes() + offer.bytes() <= MOST_BYTES_UNDER_WAY;
    }
}
