package org.ventanilla.server.answer.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.answer.Answers.Waiting;
import org.ventanilla.server.answer.ReadingAnswer;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** What waits for a signature, the oldest first, a page at a time. */
public final class ToSignRoutes {

    private static final int PAGE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final ReadingAnswer reading;
    private final AnswerViews views;
    private final StaffAuth staff;

    private record Row(String radicado, String kind, String kindWord, LocalDate due, String sentBy, Instant sentAt) {}

    /** @param next what to ask for the page after this one; absent on the last */
    private record Page(List<Row> answers, @Nullable String next) {}

    public ToSignRoutes(ReadingAnswer reading, AnswerViews views, StaffAuth staff) {
        this.reading = reading;
        this.views = views;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("answersToSign", staff.responsible(this::list));
    }

    private void list(RoutingContext ctx) {
        var after = after(ctx.request().getParam("after"));
        var found = reading.toSign(after.sentAt(), after.id(), PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        Results.json(
                ctx,
                new Page(page.stream().map(this::row).toList(), found.size() > PAGE ? cursor(page.getLast()) : null));
    }

    private Row row(Waiting waiting) {
        return new Row(
                waiting.radicado().text(),
                waiting.kind().name(),
                waiting.kind().word(),
                waiting.due(),
                views.name(waiting.sentBy()),
                waiting.sentAt());
    }

    private record After(Instant sentAt, UUID id) {}

    private static String cursor(Waiting last) {
        return last.sentAt() + "_" + last.id();
    }

    /** One that is none begins at the beginning. */
    private static After after(@Nullable String cursor) {
        if (cursor == null) {
            return new After(Instant.EPOCH, FIRST);
        }
        try {
            var parts = cursor.split("_", 2);
            return new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException e) {
            return new After(Instant.EPOCH, FIRST);
        }
    }
}
