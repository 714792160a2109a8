package org.ventanilla.server.notification.path;

import static org.ventanilla.server.notification.path.Happened.ACCESS_LAPSED;
import static org.ventanilla.server.notification.path.Happened.ACCESS_SENT;
import static org.ventanilla.server.notification.path.Happened.AVISO_DELIVERED;
import static org.ventanilla.server.notification.path.Happened.AVISO_PUBLISHED;
import static org.ventanilla.server.notification.path.Happened.AVISO_RETURNED;
import static org.ventanilla.server.notification.path.Happened.AVISO_SENT;
import static org.ventanilla.server.notification.path.Happened.CITACION_PUBLISHED;
import static org.ventanilla.server.notification.path.Happened.CITACION_RETURNED;
import static org.ventanilla.server.notification.path.Happened.CITACION_SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.contract.ProblemCode;

/**
 * The way of one act so far.
 *
 * @param decided the day of the act; nothing on the way can be earlier
 * @param steps as they were written down; a courier's news may come late, so the furthest one counts and not the last
 */
public record Path(LocalDate decided, Reach reach, List<Step> steps, Terms terms) {

    public Path {
        steps = List.copyOf(steps);
    }

    public Optional<Step> served() {
        return steps.stream().filter(step -> step.what().serves()).findFirst();
    }

    /** The day of T3: the last one on which a citación may leave. */
    public LocalDate citeBy() {
        return terms.citeBy(decided);
    }

    public Next next(LocalDate today) {
        return served().map(step -> new Next(Todo.NOTHING, step.on()))
                .or(this::avisoUnderWay)
                .or(() -> citacionUnderWay(today))
                .or(() -> accessUnderWay(today))
                .orElseGet(this::first);
    }

    private Optional<Next> avisoUnderWay() {
        return endOfAviso()
                .map(day -> new Next(Todo.AWAIT_END_OF_AVISO, day))
                .or(() -> day(AVISO_RETURNED).map(day -> new Next(Todo.PUBLISH_AVISO, terms.nextAfter(day))))
                .or(() -> day(AVISO_SENT).map(day -> new Next(Todo.AWAIT_AVISO, terms.comeBy(day))));
    }

    private Optional<Next> citacionUnderWay(LocalDate today) {
        return day(CITACION_PUBLISHED)
                .map(day -> personOr(Todo.PUBLISH_AVISO, day, today))
                .or(() -> day(CITACION_RETURNED).map(day -> new Next(Todo.PUBLISH_CITACION, publishBy(day))))
                .or(() -> day(CITACION_SENT).map(day -> personOr(Todo.SEND_AVISO, day, today)));
    }

    private Optional<Next> accessUnderWay(LocalDate today) {
        return reach.electronic() && !has(ACCESS_LAPSED)
                ? day(ACCESS_SENT)
                        .map(sent -> terms.openBy(decided, sent))
                        .filter(last -> !today.isAfter(last))
                        .map(last -> new Next(Todo.AWAIT_ACCESS, last))
                : Optional.empty();
    }

    private Next first() {
        if (reach.electronic() && !has(ACCESS_SENT)) {
            return new Next(Todo.SEND_ACCESS, citeBy());
        }
        return new Next(reach.address() ? Todo.SEND_CITACION : Todo.PUBLISH_CITACION, citeBy());
    }

    private Next personOr(Todo aviso, LocalDate cited, LocalDate today) {
        var last = terms.comeBy(cited);
        return today.isAfter(last) ? new Next(aviso, terms.nextAfter(last)) : new Next(Todo.AWAIT_PERSON, last);
    }

    private LocalDate publishBy(LocalDate returned) {
        var soon = terms.nextAfter(returned);
        return soon.isAfter(citeBy()) ? soon : citeBy();
    }

    /** The last day of a published citación or aviso. */
    public Optional<LocalDate> hangsUntil() {
        return day(AVISO_PUBLISHED)
                .map(terms::hangsUntil)
                .or(() -> day(CITACION_PUBLISHED).map(terms::hangsUntil));
    }

    /** At the end of this day she is served by aviso, whoever read it. */
    public Optional<LocalDate> endOfAviso() {
        return day(AVISO_PUBLISHED)
                .map(day -> terms.servedAfter(terms.hangsUntil(day)))
                .or(() -> day(AVISO_DELIVERED).map(terms::servedAfter));
    }

    /** Why this cannot be written down, or nothing. */
    public Optional<ProblemCode> refusal(Happened what, LocalDate on, LocalDate today) {
        return new Order(this, today).refusal(what, on);
    }

    /** With this step too; the caller has asked {@link #refusal} before. */
    public Path with(Step step) {
        return new Path(
                decided, reach, Stream.concat(steps.stream(), Stream.of(step)).toList(), terms);
    }

    boolean has(Happened what) {
        return day(what).isPresent();
    }

    public Optional<LocalDate> day(Happened what) {
        return steps.stream().filter(step -> step.what() == what).map(Step::on).findFirst();
    }
}
