package org.ventanilla.server.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;

/** An upload in one go, from a file that is here: offered, written and compared as if it came over a link. */
public final class WritingWhole {
    private static final int PIECE = 256 * 1024;

    private final OfferingUpload offering;
    private final WritingUpload writing;

    public WritingWhole(OfferingUpload offering, WritingUpload writing) {
        this.offering = offering;
        this.writing = writing;
    }

    /**
     * What came of it over the link before is gone on from; if it is whole already, nothing is read.
     *
     * @param damaged what to answer when the file is not there, or shorter or longer than was said
     */
    public Result<Void> write(UUID kiosk, UUID part, long bytes, String sha256, Path file, ProblemCode damaged) {
        return offering.offer(new Offer(part, kiosk, bytes, sha256)).then(progress -> {
            if (progress.isComplete()) {
                return Result.done();
            }
            try {
                return Files.size(file) == bytes ? from(file, progress.offset(), kiosk, part) : Result.refused(damaged);
            } catch (NoSuchFileException e) {
                return Result.refused(damaged);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Result<Void> from(Path file, long offset, UUID kiosk, UUID part) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(offset);
            var writer = new Writers.Writer(Ids.next(), kiosk, () -> {});
            return writing.begin(part, offset, false, writer).then(begun -> all(in, begun));
        }
    }

    private static Result<Void> all(InputStream in, WritingUpload.Writing begun) {
        try (begun) {
            Result<Progress> progress = begun.append(new byte[0]);
            for (var piece = in.readNBytes(PIECE);
                    piece.length > 0 && progress instanceof Result.Done<Progress>;
                    piece = in.readNBytes(PIECE)) {
                progress = begun.append(piece);
            }
            return progress.then(done -> Result.done());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
