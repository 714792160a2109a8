package org.ventanilla.server.notification.store;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.letter.LetterKind;
import org.ventanilla.server.notification.publication.Publications;
import org.ventanilla.server.platform.db.Db;

public final class PgPublications implements Publications {

    private final Db db;

    public PgPublications(Db db) {
        this.db = db;
    }

    @Override
    public void add(Publication publication) {
        db.update(
                "insert into notice_publication (act, kind, from_day, until_day, place) values ($1, $2, $3, $4, $5)",
                publication.act(),
                publication.kind(),
                publication.from(),
                publication.until(),
                publication.place());
    }

    @Override
    public List<Publication> on(LocalDate day, int most) {
        return all("""
                select * from notice_publication where until_day >= $1 and from_day <= $1
                order by from_day desc, act limit $2
                """, day, most);
    }

    @Override
    public List<Publication> ofAct(UUID act) {
        return all("select * from notice_publication where act = $1 order by from_day", act);
    }

    private List<Publication> all(String sql, @Nullable Object... parameters) {
        var found = new ArrayList<Publication>();
        for (Row row : db.query(sql, parameters)) {
            found.add(new Publication(
                    row.getUUID("act"),
                    LetterKind.valueOf(row.getString("kind")),
                    row.getLocalDate("from_day"),
                    row.getLocalDate("until_day"),
                    row.getString("place")));
        }
        return found;
    }
}
