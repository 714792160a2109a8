package org.ventanilla.server.handin.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.Light;
import org.ventanilla.server.casework.Milestone;
import org.ventanilla.server.handin.Envelope;
import org.ventanilla.server.handin.Flag;
import org.ventanilla.server.handin.HandedIns;
import org.ventanilla.server.handin.Inside;
import org.ventanilla.server.handin.ListingEnvelopes;
import org.ventanilla.server.handin.Standing;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.pqr.Radicado;

/** Envelopes as the hub reads them. */
final class HandInJson {

    private HandInJson() {}

    /** @param light of the last day to decide, while nothing has come of it; absent, like all that its manifest would say, when it has none */
    record Row(
            UUID id,
            String code,
            Standing standing,
            String place,
            String municipality,
            Instant firstAt,
            @Nullable Instant presentedAt,
            @Nullable LocalDate due,
            @Nullable Light light,
            @Nullable Integer days,
            @Nullable String phone,
            @Nullable Service service,
            int pages,
            int notes,
            int missing,
            List<Flag> flags,
            @Nullable String radicado) {}

    record Place(UUID id, String name, String municipality) {}

    record All(List<Row> waiting, List<Row> callBack, boolean more, List<Place> places) {}

    record Page(UUID page, int number, PaperKind kind, boolean preview, boolean whole) {}

    record Note(UUID note, int number, String mediaType, int seconds) {}

    record Whole(
            Row row,
            @Nullable Instant saidAt,
            @Nullable Instant arrivedAt,
            boolean typedByOperator,
            boolean mayMendTime,
            @Nullable String matter,
            @Nullable String why,
            List<Page> pages,
            List<Note> notes,
            List<Inside.Missing> missing) {
        @Override
        public String toString() {
            return "***";
        }
    }

    /** @param radicado absent while it has none */
    record Coded(String code, Instant at, @Nullable String radicado) {

        static Coded of(HandedIns.Coded coded) {
            return new Coded(coded.code(), coded.firstAt(), text(coded.radicado()));
        }
    }

    static Place place(Kiosk kiosk) {
        return new Place(kiosk.id(), kiosk.name(), kiosk.municipality().name());
    }

    static Row row(Envelope envelope, LocalDate today, BusinessDays days) {
        var told = envelope.told();
        var end = envelope.end();
        var due = told == null || end != null ? null : new Milestone(told.due(), null);
        return new Row(
                envelope.id(),
                envelope.code(),
                envelope.standing(),
                envelope.place(),
                envelope.municipality(),
                envelope.firstAt(),
                told == null ? null : told.presentation().at(),
                told == null ? null : told.due(),
                due == null ? null : due.light(today, days),
                due == null ? null : due.daysLeft(today, days),
                envelope.phone(),
                envelope.service(),
                envelope.here().pages(),
                envelope.here().notes(),
                envelope.here().missing(),
                told == null ? List.of() : List.copyOf(told.flags()),
                end == null ? null : text(end.radicado()));
    }

    static Whole whole(ListingEnvelopes.Opened opened, LocalDate today, BusinessDays days) {
        var told = opened.envelope().told();
        var inside = opened.inside();
        return new Whole(
                row(opened.envelope(), today, days),
                told == null ? null : told.saidAt(),
                told == null ? null : told.arrivedAt(),
                told != null && told.typedByOperator(),
                opened.envelope().isTimeDoubted(),
                inside.matter(),
                inside.why(),
                opened.pages().entrySet().stream().map(HandInJson::page).toList(),
                inside.notes().stream()
                        .map(note -> new Note(note.id(), note.number(), note.mediaType(), note.seconds()))
                        .toList(),
                inside.missing());
    }

    private static Page page(Map.Entry<UUID, PageState> page) {
        var state = page.getValue();
        return new Page(page.getKey(), state.number(), state.kind(), state.preview(), state.page());
    }

    private static @Nullable String text(@Nullable Radicado radicado) {
        return radicado == null ? null : radicado.text();
    }
}
