package org.ventanilla.server.session.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.Words;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.session.Departure;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Stage;

/** Which columns are filled says how far an attention has come. */
public final class SessionRow {
    private SessionRow() {}

    public static Session read(Row row) {
        Instant left = Db.instantOrNull(row, "left_at");
        UUID request = row.getUUID("request_id");
        String shown = row.getString("shown_id");
        return new Session(
                row.getUUID("id"),
                row.getUUID("kiosk"),
                Words.Service.valueOf(row.getString("service")),
                Db.instant(row, "opened_at"),
                stage(row, left),
                left == null ? null : new Departure(left, word(Words.Resolved.class, row, "resolved")),
                request == null
                        ? null
                        : new PaperRequest(request, Words.PaperKind.valueOf(row.getString("request_kind"))),
                shown == null ? null : new Shown(shown, row.getString("shown_title")));
    }

    private static Stage stage(Row row, @Nullable Instant left) {
        UUID agent = row.getUUID("agent");
        if (agent == null) {
            return left == null ? new Stage.Waiting() : new Stage.Abandoned();
        }
        Instant accepted = Db.instant(row, "accepted_at");
        Instant ended = Db.instantOrNull(row, "ended_at");
        Words.Outcome outcome = word(Words.Outcome.class, row, "outcome");
        if (outcome == null) {
            return new Stage.InAttention(agent, accepted);
        }
        return ended == null
                ? new Stage.Closing(agent, accepted, outcome)
                : new Stage.Ended(agent, accepted, outcome, ended);
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> words, Row row, String column) {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(words, name);
    }
}
