package org.ventanilla.server.app;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;

/** Fills an empty database with invented data, all or nothing. */
final class Sample {
    private static final int ANSWERS = 40;

    private final Platform platform;
    private final Features features;

    Sample(Platform platform, Features features) {
        this.platform = platform;
        this.features = features;
    }

    void load() {
        platform.transactions().inTransaction(() -> {
            boolean empty = !features.access.sample.loaded();
            if (empty) {
                features.access.sample.load();
                features.kiosk.sample.load();
                features.link.sample.load();
                loadCases();
                issueAnswers();
                features.casework.sampleInterpreters.load();
            }
            return empty;
        });
    }

    /** Of the newest decisions: an old year would be hours of making PDFs. */
    private void issueAnswers() {
        List<CaseFile> decided = new ArrayList<>();
        for (Row row : platform.db().query("""
                select id from pqr where answer_number is not null order by decided_at desc, id limit $1
                """, ANSWERS)) {
            decided.add(features.casework.files.byId(row.getUUID("id")).orElseThrow());
        }
        features.answer.sample.load(decided);
        features.notification.sample.load(
                decided, Bogota.dateOf(platform.clock().instant()));
    }

    private void loadCases() {
        if (platform.config().sampleLarge()) {
            features.exchange.year.load();
        } else {
            features.pqr.sample.load();
            features.casework.sample.load();
        }
    }
}
