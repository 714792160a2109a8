package org.ventanilla.server.notification.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.letter.Letters.Letter;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.path.Path;
import org.ventanilla.server.notification.path.Step;
import org.ventanilla.server.notification.publication.Publications.Publication;

/** {@code Notice} of openapi.yaml: the way of one act, for staff. */
record NoticeJson(
        String act,
        Instant issuedAt,
        String todo,
        String word,
        LocalDate day,
        boolean late,
        boolean forStaff,
        boolean electronic,
        boolean address,
        List<String> missing,
        List<StepJson> steps,
        List<LetterJson> letters,
        List<PublicationJson> publications,
        List<MessageJson> messages) {

    record StepJson(String what, String word, String article, LocalDate on, Instant at, String proof) {
        static StepJson of(Step step) {
            return new StepJson(
                    step.what().name(), step.what().word(), step.what().article(), step.on(), step.at(), step.proof());
        }
    }

    record LetterJson(
            String code,
            String kind,
            @Nullable String guia,
            @Nullable LocalDate sentOn,
            @Nullable String outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable String reason) {
        static LetterJson of(Letter letter) {
            var outcome = letter.outcome();
            return new LetterJson(
                    letter.code(),
                    letter.kind().name(),
                    letter.guia(),
                    letter.sentOn(),
                    outcome == null ? null : outcome.name(),
                    letter.outcomeOn(),
                    letter.reason());
        }
    }

    record PublicationJson(String kind, LocalDate from, LocalDate until, String place) {
        static PublicationJson of(Publication publication) {
            return new PublicationJson(
                    publication.kind().name(), publication.from(), publication.until(), publication.place());
        }
    }

    record MessageJson(
            String id,
            String occasion,
            String channel,
            String state,
            int tries,
            Instant at,
            @Nullable String failure) {
        static MessageJson of(Outbox.Entry entry) {
            return new MessageJson(
                    entry.id().toString(),
                    entry.occasion(),
                    entry.channel().word(),
                    entry.state().name(),
                    entry.tries(),
                    entry.at(),
                    entry.failure().map(Outbox.Failure::words).orElse(null));
        }
    }

    static NoticeJson of(
            Act act,
            Path path,
            LocalDate today,
            List<Letter> letters,
            List<Publication> publications,
            List<Outbox.Entry> messages) {
        var next = path.next(today);
        return new NoticeJson(
                act.number().text(),
                act.issuedAt(),
                next.todo().name(),
                next.todo().word(),
                next.day(),
                next.isLate(today),
                next.todo().isForStaff(),
                path.reach().electronic(),
                path.reach().address(),
                act.missing().stream().map(Act.Missing::words).toList(),
                path.steps().stream().map(StepJson::of).toList(),
                letters.stream().map(LetterJson::of).toList(),
                publications.stream().map(PublicationJson::of).toList(),
                messages.stream().map(MessageJson::of).toList());
    }
}
