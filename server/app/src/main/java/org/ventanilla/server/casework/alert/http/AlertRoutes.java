package org.ventanilla.server.casework.alert.http;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.ROUTE_UNKNOWN;

import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Silence;
import org.ventanilla.server.casework.Silencing;
import org.ventanilla.server.casework.alert.Alerts;
import org.ventanilla.server.casework.alert.AlertsInWords;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Radicado;

/** {@code /casework/alerts} and {@code /casework/cases/…/silence}. */
public final class AlertRoutes {

    private static final int PAGE = 100;

    /** {@code CaseAlert} of openapi.yaml. */
    record AlertJson(
            UUID id,
            String kind,
            String radicado,
            String sentence,
            String due,
            @Nullable String recogniseBy,
            @Nullable String analyst,
            String raisedAt,
            boolean seen) {}

    record Page(List<AlertJson> alerts, boolean more) {}

    /** {@code ground} says that there is none, and why. */
    record Judgement(int version, Silence.@Nullable Ground ground, String why) {
        Silencing move() {
            return ground == null ? new Silencing.Recognise(why.strip()) : new Silencing.Except(ground, why.strip());
        }
    }

    private final Alerts alerts;
    private final CaseFiles files;
    private final MovingCase moving;
    private final BusinessDays days;
    private final StaffAuth staff;
    private final Clock clock;

    public AlertRoutes(
            Alerts alerts, CaseFiles files, MovingCase moving, BusinessDays days, StaffAuth staff, Clock clock) {
        this.alerts = alerts;
        this.files = files;
        this.moving = moving;
        this.days = days;
        this.staff = staff;
        this.clock = clock;
    }

    public void mount(Api api) {
        api.on("caseAlerts", staff.caseReader(this::list));
        api.on("seenCaseAlert", staff.caseReader(this::seen));
        api.on("judgeSilence", staff.responsible(this::judge));
    }

    private void list(RoutingContext ctx) {
        var after = ctx.request().getParam("after");
        var today = Bogota.dateOf(clock.instant());
        var found = alerts.of(CurrentStaff.of(ctx), today, after == null ? null : UUID.fromString(after), PAGE + 1);
        Results.json(ctx, new Page(found.stream().limit(PAGE).map(this::json).toList(), found.size() > PAGE));
    }

    private AlertJson json(Alerts.Listed listed) {
        var alert = listed.alert();
        return new AlertJson(
                alert.id(),
                alert.kind().name(),
                listed.radicado().text(),
                AlertsInWords.sentence(alert, Bogota.dateOf(clock.instant()), days),
                alert.due().toString(),
                alert.recogniseBy() == null ? null : alert.recogniseBy().toString(),
                listed.analyst(),
                alert.raisedAt().toString(),
                listed.seen());
    }

    private void seen(RoutingContext ctx) {
        if (alerts.seen(Results.uuid(ctx, "alert"), CurrentStaff.of(ctx), clock.instant())) {
            Results.noContent(ctx);
        } else {
            Problems.send(ctx, ROUTE_UNKNOWN, null);
        }
    }

    private void judge(RoutingContext ctx) {
        var said = Results.body(ctx, Judgement.class);
        if (said.why().isBlank()) {
            Problems.send(ctx, FIELD_MISSING, "why");
            return;
        }
        var judged = Radicado.read(ctx.pathParam("radicado"))
                .flatMap(files::of)
                .map(file -> moving.move(
                        file.id(),
                        said.version(),
                        said.move(),
                        CurrentStaff.of(ctx).actor()))
                .orElse(Result.<CaseFile>refused(RADICADO_UNKNOWN));
        Results.send(ctx, judged, (asked, file) -> Results.noContent(asked));
    }
}
