package org.ventanilla.server.link;

import static org.ventanilla.contract.ProblemCode.RANGE_TOO_LONG;
import static org.ventanilla.contract.ProblemCode.RANGE_WRONG;
import static org.ventanilla.contract.ProblemCode.ROUTE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.platform.Result;

/** The history of links between two days of Colombia, both included. */
public final class ShowingLinks {
    /** Some two thousand hours: three months, what a provider is shown. */
    private static final int MOST_DAYS_OF_HOURS = 92;

    private static final int MOST_DAYS_OF_SUMS = 366;

    private final Kiosks kiosks;
    private final LinkHours hours;

    public ShowingLinks(Kiosks kiosks, LinkHours hours) {
        this.kiosks = kiosks;
        this.hours = hours;
    }

    public Result<KioskHours> hours(UUID kiosk, LocalDate from, LocalDate until) {
        return within(from, until, MOST_DAYS_OF_HOURS)
                .then(days -> kiosks.byId(kiosk)
                        .map(known -> Result.done(KioskHours.of(known, hours.of(kiosk, days.begins(), days.ends()))))
                        .orElse(Result.refused(ROUTE_UNKNOWN)));
    }

    /** Every kiosk, also one that was never heard. */
    public Result<List<SiteLink>> sites(LocalDate from, LocalDate until) {
        return within(from, until, MOST_DAYS_OF_SUMS).map(days -> {
            Map<UUID, LinkFigures> sums = hours.sums(days.begins(), days.ends());
            return kiosks.all().stream()
                    .map(kiosk -> SiteLink.of(kiosk, sums.getOrDefault(kiosk.id(), LinkFigures.NONE)))
                    .toList();
        });
    }

    private static Result<Days> within(LocalDate from, LocalDate until, int most) {
        if (until.isBefore(from)) {
            return Result.refused(RANGE_WRONG, "until");
        }
        return until.isBefore(from.plusDays(most))
                ? Result.done(new Days(from, until))
                : Result.refused(RANGE_TOO_LONG, "until");
    }

    private record Days(LocalDate from, LocalDate until) {
        Instant begins() {
            return Bogota.startOf(from);
        }

        Instant ends() {
            return Bogota.startOf(until.plusDays(1));
        }
    }
}
