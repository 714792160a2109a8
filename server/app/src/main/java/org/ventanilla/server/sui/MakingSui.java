package org.ventanilla.server.sui;

import static java.util.stream.Collectors.toSet;
import static org.ventanilla.contract.ProblemCode.SUI_MONTH_OPEN;
import static org.ventanilla.contract.ProblemCode.SUI_ROWS_BROKEN;
import static org.ventanilla.contract.ProblemCode.SUI_SUBMITTED;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.sui.OtherChannels.Delivery;
import org.ventanilla.server.sui.Submissions.Submission;

/** A month's file: looked through, made, submitted. What was submitted is handed out as it was, whatever happened since. */
public final class MakingSui {

    /** What stands in the way of a month's file, and what became of it. */
    public record Preflight(
            SuiFile file, List<Delivery> channels, Optional<Submission> submitted, Optional<Difference> difference) {

        public boolean isPartial() {
            return channels.stream().anyMatch(channel -> channel.at() == null);
        }
    }

    public record Csv(String name, String text) {}

    private final Transactions transactions;
    private final SuiCases cases;
    private final OtherChannels channels;
    private final Submissions submissions;
    private final Catalogue catalogue;
    private final EventLog log;
    private final Clock clock;

    public MakingSui(
            Transactions transactions,
            SuiCases cases,
            OtherChannels channels,
            Submissions submissions,
            Catalogue catalogue,
            EventLog log,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.channels = channels;
        this.submissions = submissions;
        this.catalogue = catalogue;
        this.log = log;
        this.clock = clock;
    }

    public Preflight preflight(YearMonth month, Service service) {
        return transactions.inTransaction(() -> {
            var file = make(month, service);
            var submitted = submissions.of(month, service);
            var difference = submitted.map(before -> Difference.between(submissions.file(month, service), file.text()));
            return new Preflight(file, channels.of(month, service), submitted, difference);
        });
    }

    public Result<Csv> csv(YearMonth month, Service service) {
        var submitted = submissions.of(month, service);
        return submitted
                .map(before -> Result.done(csv(before, submissions.file(month, service))))
                .orElseGet(() -> fresh(month, service));
    }

    private Result<Csv> fresh(YearMonth month, Service service) {
        var seen = preflight(month, service);
        return seen.file().broken() > 0
                ? Result.refused(SUI_ROWS_BROKEN)
                : Result.done(new Csv(
                        name(month, service, seen.isPartial()), seen.file().text()));
    }

    /** Kept as it is from now on. Only a month that is over can be. */
    public Result<Submission> submit(YearMonth month, Service service, Staff by) {
        if (!Bogota.dateOf(clock.instant()).isAfter(month.atEndOfMonth())) {
            return Result.refused(SUI_MONTH_OPEN);
        }
        return transactions.inTransaction(() -> {
            var seen = preflight(month, service);
            return seen.file().broken() > 0 ? Result.refused(SUI_ROWS_BROKEN) : kept(month, service, by, seen);
        });
    }

    private Result<Submission> kept(YearMonth month, Service service, Staff by, Preflight seen) {
        var file = seen.file();
        var submission =
                new Submission(month, service, clock.instant(), by.id(), file.sha256(), file.rows(), seen.isPartial());
        if (!submissions.keep(submission, file.text())) {
            return Result.refused(SUI_SUBMITTED);
        }
        log.append(submitted(submission, by));
        return Result.done(submission);
    }

    private SuiFile make(YearMonth month, Service service) {
        var of = month(month, service);
        var file = new SuiFile(of);
        cases.each(of, found -> file.add(found.in(of), null));
        channels.each(month, service, other -> file.add(other.row(), other.channel()));
        return file;
    }

    /** Only codes of three digits are the SUI's. */
    public Month month(YearMonth month, Service service) {
        return new Month(
                month,
                service,
                catalogue.causales(service).stream()
                        .filter(causal -> causal.code().matches("[0-9]{3}"))
                        .map(causal -> causal.group() + causal.code())
                        .collect(toSet()));
    }

    private static Csv csv(Submission submission, String text) {
        return new Csv(name(submission.month(), submission.service(), submission.partial()), text);
    }

    private static String name(YearMonth month, Service service, boolean partial) {
        return "formato-a-" + service + "-" + month + (partial ? "-parcial" : "") + ".csv";
    }

    private static Event submitted(Submission submission, Staff by) {
        return new Event(
                "SuiSubmitted",
                "staff",
                by.id(),
                by.actor(),
                Map.of(
                        "month", submission.month().toString(),
                        "service", submission.service().name(),
                        "sha256", submission.sha256(),
                        "rows", submission.rows(),
                        "partial", submission.partial()));
    }
}
