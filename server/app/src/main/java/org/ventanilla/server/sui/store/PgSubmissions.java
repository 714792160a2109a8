package org.ventanilla.server.sui.store;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.sui.Submissions;

public final class PgSubmissions implements Submissions {

    private final Db db;

    public PgSubmissions(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Submission> of(YearMonth month, Service service) {
        return db.one("""
                        select at, by, sha256, rows, partial from sui_submission where month = $1 and service = $2
                        """, month.atDay(1), service)
                .map(row -> new Submission(
                        month,
                        service,
                        Db.instant(row, "at"),
                        row.getUUID("by"),
                        row.getString("sha256"),
                        row.getInteger("rows"),
                        row.getBoolean("partial")));
    }

    @Override
    public String file(YearMonth month, Service service) {
        return db.one("select file from sui_submission where month = $1 and service = $2", month.atDay(1), service)
                .map(row -> new String(Db.bytes(row, "file"), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @Override
    public boolean keep(Submission submission, String file) {
        return db.update(
                        """
                        insert into sui_submission (month, service, at, by, sha256, rows, partial, file)
                        values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
                        """,
                        submission.month().atDay(1),
                        submission.service(),
                        submission.at(),
                        submission.by(),
                        submission.sha256(),
                        submission.rows(),
                        submission.partial(),
                        file.getBytes(StandardCharsets.UTF_8))
                == 1;
    }
}
