package org.ventanilla.server.sui;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Words.Service;

/** What was sent to the Superintendencia, byte by byte; a row is written once and never changed. */
public interface Submissions {

    /** @param partial other channels' rows were not in */
    record Submission(
            YearMonth month, Service service, Instant at, UUID by, String sha256, int rows, boolean partial) {}

    Optional<Submission> of(YearMonth month, Service service);

    String file(YearMonth month, Service service);

    /** False when the month was submitted before. */
    boolean keep(Submission submission, String file);
}
