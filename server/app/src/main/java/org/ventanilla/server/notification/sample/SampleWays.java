package org.ventanilla.server.notification.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Walking;
import org.ventanilla.server.notification.Ways;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Step;

/** How the acts of sample cases went to their people: sent for on the day of their case, told on the day of their case. */
public final class SampleWays {

    private static final String ACTOR = "system";
    private static final String PROOF = "muestra";

    private final Acts acts;
    private final Ways ways;
    private final Walking walking;

    public SampleWays(Acts acts, Ways ways, Walking walking) {
        this.acts = acts;
        this.ways = ways;
        this.walking = walking;
    }

    /** Inside a transaction, after their answers. What nobody has sent yet begins its way by itself. */
    public void load(List<CaseFile> files, LocalDate today) {
        for (var file : files) {
            var cited = file.dates().cite().on();
            var notice = file.notice();
            if (cited != null || notice != null) {
                acts.ofCase(file.id()).forEach(act -> walked(act, cited, notice, today));
            }
        }
    }

    private void walked(Act act, @Nullable LocalDate cited, @Nullable Notice notice, LocalDate today) {
        ways.open(act, walking.of(act).next(today));
        if (cited != null) {
            ways.add(act.id(), step(Happened.CITACION_SENT, cited, Bogota.startOf(cited)));
        }
        if (notice != null) {
            var told = step(served(notice.how()), Bogota.dateOf(notice.at()), notice.at());
            ways.add(act.id(), told);
            ways.served(act.id(), told);
        }
        ways.next(act.id(), walking.of(act).next(today));
    }

    private static Step step(Happened what, LocalDate on, Instant at) {
        return new Step(what, on, at, ACTOR, PROOF);
    }

    private static Happened served(Notice.How how) {
        return switch (how) {
            case PERSONAL -> Happened.SERVED_IN_PERSON;
            case ELECTRONICA -> Happened.SERVED_ELECTRONICALLY;
            case AVISO -> Happened.SERVED_BY_AVISO;
            case CONDUCTA_CONCLUYENTE -> Happened.SERVED_BY_CONDUCT;
        };
    }
}
