package org.ventanilla.server.upload;

import static org.ventanilla.contract.ProblemCode.UPLOAD_BEYOND_LENGTH;
import static org.ventanilla.contract.ProblemCode.UPLOAD_COMPLETE;
import static org.ventanilla.contract.ProblemCode.UPLOAD_ELSEWHERE;
import static org.ventanilla.contract.ProblemCode.UPLOAD_OFFSET_WRONG;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * Bytes arrive on a connection. Each piece is written under the lock of the upload's row and only by the writer that the row
 * names: two connections, on one node or on two, never mix their bytes.
 */
public final class WritingUpload {
    private final Transactions transactions;
    private final Uploads uploads;
    private final PartFiles files;
    private final Writers writers;
    private final FollowingUploads following;
    private final Clock clock;

    public WritingUpload(
            Transactions transactions,
            Uploads uploads,
            PartFiles files,
            Writers writers,
            FollowingUploads following,
            Clock clock) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.writers = writers;
        this.following = following;
        this.clock = clock;
    }

    /**
     * Begins at an offset.
     *
     * <p>One that is complete takes what it has already: the answer to its last piece may have been lost.
     *
     * @param overlapping the sender knows that it may be behind: what is here already is skipped; else the offset has to be exact
     */
    public Result<Writing> begin(UUID part, long offset, boolean overlapping, Writers.Writer writer) {
        return following.own(writer.kiosk(), part).then(upload -> {
            if (upload.complete()) {
                return at(upload, offset, overlapping, upload.offer().bytes(), writer);
            }
            if (offset > files.length(part)) { // before anybody is broken off for it
                return Result.refused(UPLOAD_OFFSET_WRONG);
            }
            writers.enter(part, writer);
            if (!uploads.claim(part, writer.id(), clock.instant().plus(OfferingUpload.KEPT))) {
                writers.leave(part, writer);
                return Result.refused(UPLOAD_COMPLETE);
            }
            return at(upload, offset, overlapping, files.length(part), writer);
        });
    }

    private Result<Writing> at(Upload upload, long offset, boolean overlapping, long here, Writers.Writer writer) {
        if (overlapping ? offset > here : offset != here) {
            writers.leave(upload.offer().part(), writer);
            return Result.refused(UPLOAD_OFFSET_WRONG);
        }
        return Result.done(new Writing(upload, writer, here, here - offset));
    }

    /** One connection's writing, on one thread. */
    public final class Writing implements AutoCloseable {
        private final Upload upload;
        private final Writers.Writer writer;
        private long offset;
        private long toSkip;

        private Writing(Upload upload, Writers.Writer writer, long offset, long toSkip) {
            this.upload = upload;
            this.writer = writer;
            this.offset = offset;
            this.toSkip = toSkip;
        }

        /** So many bytes are on disk. */
        public long offset() {
            return offset;
        }

        /** After it the bytes are on disk. Answers how far the upload is now; the last piece makes it complete. */
        public Result<Progress> append(byte[] received) {
            var bytes = fresh(received);
            if (offset + bytes.length > upload.offer().bytes()) {
                return Result.refused(UPLOAD_BEYOND_LENGTH);
            }
            return bytes.length == 0 ? now() : written(bytes).then(done -> now());
        }

        private Result<Progress> now() {
            return offset < upload.offer().bytes()
                    ? Result.done(new Progress(upload, offset))
                    : following.progress(upload);
        }

        private Result<Void> written(byte[] bytes) {
            return transactions.inTransaction(() -> {
                if (!uploads.isWriter(upload.offer().part(), writer.id())) {
                    return Result.refused(UPLOAD_ELSEWHERE);
                }
                files.append(upload.offer().part(), offset, bytes);
                offset += bytes.length;
                return Result.done();
            });
        }

        private byte[] fresh(byte[] received) {
            var skipped = (int) Math.min(toSkip, received.length);
            toSkip -= skipped;
            return skipped == 0 ? received : Arrays.copyOfRange(received, skipped, received.length);
        }

        @Override
        public void close() {
            writers.leave(upload.offer().part(), writer);
        }
    }
}
