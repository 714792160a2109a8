package org.ventanilla.server.exchange.sample;

import static org.ventanilla.server.exchange.sample.Customer.one;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.Appealing;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.Completing;
import org.ventanilla.server.casework.Evidence;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Notice.How;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.Silencing;
import org.ventanilla.server.casework.Study;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Respuesta;

/** What becomes of the petitions of a year, each move at its hour. The same chance makes the same year. For one thread. */
final class YearOfCases {

    private static final List<Respuesta> ANSWERS =
            List.of(Respuesta.ACCEDE, Respuesta.ACCEDE, Respuesta.ACCEDE_PARCIALMENTE, Respuesta.NO_ACCEDE);
    private static final List<Respuesta> TO_A_RECURSO =
            List.of(Respuesta.CONFIRMA, Respuesta.CONFIRMA, Respuesta.MODIFICA, Respuesta.REVOCA);
    private static final List<How> WAYS = List.of(How.PERSONAL, How.PERSONAL, How.AVISO, How.AVISO, How.ELECTRONICA);

    private final Random chance;
    private final Calendar calendar;
    private final BusinessDays days;
    private final List<Staff> analysts;
    private final Series series;
    private final Filing filing;
    private final MovedInMemory files;
    private final MovingCase moving;

    YearOfCases(
            Random chance,
            Calendar calendar,
            BusinessDays days,
            List<Staff> analysts,
            Series series,
            Filing filing,
            MovedInMemory files,
            MovingCase moving) {
        this.chance = chance;
        this.calendar = calendar;
        this.days = days;
        this.analysts = analysts;
        this.series = series;
        this.filing = filing;
        this.files = files;
        this.moving = moving;
    }

    /** What becomes of a petition that was just presented. */
    void begin(CaseFile file) {
        if (file.pqr().kind() == Kind.INFORMACION && chance.nextInt(10) < 4) {
            onTheSpot(file.id());
        } else {
            later(file.id());
        }
    }

    private void onTheSpot(UUID pqr) {
        move(pqr, new Resolving.Decide(series.next(Direction.SAL), calendar.instant(), Respuesta.ACCEDE));
        move(pqr, new Resolving.Notify(calendar.instant(), How.PERSONAL));
        move(pqr, new Resolving.Close(null));
    }

    private void later(UUID pqr) {
        // A recurso is neither sent to another entity nor archived: the SUI knows no such answer to one.
        var way = files.get(pqr).pqr().kind().isRecurso() ? 10 + chance.nextInt(90) : chance.nextInt(100);
        if (way == 0) {
            forgotten(pqr);
        } else {
            after(chance.nextInt(3), () -> {
                move(pqr, new Study.Begin());
                move(pqr, new Study.Assign(one(analysts, chance).id()));
                studied(pqr, way);
            });
        }
    }

    private void studied(UUID pqr, int way) {
        if (way < 5) {
            after(1, () -> transferred(pqr));
        } else if (way < 10) {
            after(1, () -> asked(pqr));
        } else if (way < 14) {
            after(2, () -> evidence(pqr));
        } else if (way < 22) {
            after(1, () -> visited(pqr));
        } else {
            after(1 + chance.nextInt(8), () -> decided(pqr));
        }
    }

    private void transferred(UUID pqr) {
        move(
                pqr,
                new Resolving.Transfer(
                        series.next(Direction.SAL), "Corporación autónoma regional", "No nos corresponde."));
        after(1, () -> cited(pqr));
    }

    private void asked(UUID pqr) {
        move(pqr, new Completing.Ask("Falta la copia del recibo."));
        if (chance.nextInt(10) < 7) {
            after(3 + chance.nextInt(10), () -> {
                move(pqr, new Completing.Complete(calendar.today(), "Trajo la copia."));
                after(3, () -> decided(pqr));
            });
        } else {
            after(25, () -> {
                move(pqr, new Completing.Desist(series.next(Direction.SAL), "No llegó lo que faltaba."));
                after(1, () -> cited(pqr));
            });
        }
    }

    private void evidence(UUID pqr) {
        var until = days.after(files.get(pqr).pqr().due(), 5);
        move(pqr, new Evidence.Decree(calendar.today(), until, "Revisión del medidor en laboratorio."));
        after(8, () -> {
            move(pqr, new Evidence.Finish("Llegó el informe del laboratorio."));
            after(1, () -> decided(pqr));
        });
    }

    private void visited(UUID pqr) {
        var when = moment(days.after(calendar.today(), 3));
        move(pqr, new Evidence.Appoint(when, "Visita a la casa."));
        calendar.at(when.plusSeconds(3600), () -> {
            move(pqr, new Evidence.Hold(when, List.of(), "Se revisó el medidor."));
            after(2, () -> decided(pqr));
        });
    }

    /** Nobody looked at it: the term runs out (Ley 142/1994 art. 158). */
    private void forgotten(UUID pqr) {
        var over =
                files.get(pqr).pqr().due().plusDays(1).atStartOfDay(Bogota.ZONE).toInstant();
        calendar.at(over.plusSeconds(300), () -> {
            move(pqr, new Silencing.Flag(over));
            after(1, () -> {
                move(pqr, new Silencing.Recognise("Nadie la contestó en el plazo."));
                after(1, () -> decided(pqr, Respuesta.ACCEDE));
            });
        });
    }

    private void decided(UUID pqr) {
        decided(pqr, one(files.get(pqr).pqr().kind().isRecurso() ? TO_A_RECURSO : ANSWERS, chance));
    }

    private void decided(UUID pqr, Respuesta respuesta) {
        move(pqr, new Resolving.Decide(series.next(Direction.SAL), calendar.instant(), respuesta));
        after(1 + chance.nextInt(3), () -> cited(pqr));
    }

    private void cited(UUID pqr) {
        move(pqr, new Resolving.Cite(calendar.today()));
        var how = one(WAYS, chance);
        after(how == How.AVISO ? 7 : 1 + chance.nextInt(4), () -> told(pqr, how));
    }

    private void told(UUID pqr, How how) {
        move(pqr, new Resolving.Notify(calendar.instant(), how));
        var file = files.get(pqr);
        if (file.pqr().kind().isRecurso()) {
            recursoTold(file);
        } else if (disagrees(file)) {
            after(1 + chance.nextInt(4), () -> appealed(pqr));
        } else {
            after(6, () -> move(pqr, new Resolving.Close(null)));
        }
    }

    private boolean disagrees(CaseFile file) {
        var decision = file.decision();
        return decision != null
                && (decision.respuesta() == Respuesta.NO_ACCEDE
                        || decision.respuesta() == Respuesta.ACCEDE_PARCIALMENTE)
                && chance.nextInt(5) == 0;
    }

    private void appealed(UUID about) {
        var attacked = files.get(about).pqr();
        var kind = chance.nextInt(5) < 3 ? Kind.REPOSICION : Kind.REPOSICION_APELACION;
        var recurso = filing.recurso(kind, attacked);
        move(about, new Appealing.Appeal(recurso.id()));
        later(recurso.id());
    }

    private void recursoTold(CaseFile recurso) {
        var about = recurso.pqr().about();
        var decision = recurso.decision();
        var goesOn = recurso.pqr().kind() == Kind.REPOSICION_APELACION
                && decision != null
                && decision.respuesta() != Respuesta.REVOCA;
        if (goesOn) {
            after(2, () -> move(recurso.id(), new Appealing.SendToSspd(calendar.today())));
            after(50, () -> move(recurso.id(), new Appealing.Settle("La Superintendencia decidió.")));
        } else {
            after(6, () -> move(recurso.id(), new Resolving.Close(null)));
        }
        if (about != null) {
            after(goesOn ? 51 : 7, () -> move(about, new Appealing.Settle("Quedó resuelto el recurso.")));
        }
    }

    private void move(UUID pqr, Move move) {
        var actor = files.get(pqr).analyst();
        var moved = moving.move(pqr, null, move, actor == null ? "system" : "staff:" + actor);
        if (moved instanceof Result.Refused<CaseFile> refused) {
            throw new IllegalStateException(
                    move.kind() + " of " + files.get(pqr).radicado() + ": " + refused.code());
        }
    }

    /** So many business days later, in working hours; never before now. */
    private void after(int businessDays, Runnable what) {
        var day = businessDays == 0 ? calendar.today() : days.after(calendar.today(), businessDays);
        var when = moment(day);
        calendar.at(when.isAfter(calendar.instant()) ? when : calendar.instant().plusSeconds(600), what);
    }

    private Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(8 + chance.nextInt(9), chance.nextInt(60), chance.nextInt(60)))
                .atZone(Bogota.ZONE)
                .toInstant();
    }
}
