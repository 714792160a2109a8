package org.ventanilla.server.casework.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ventanilla.server.access.People;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.Study;
import org.ventanilla.server.platform.Csv;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.pqr.store.PastSeries;

/** What happened with the five sample cases since ({@code sample/moves.csv}), each move made on its day. */
public final class SampleCases {

    private static final String WHO = "sofia@example.co";

    private final CaseFiles files;
    private final PastSeries series;
    private final People people;
    private final Function<Clock, MovingCase> movingAt;
    private final Clock clock;

    public SampleCases(
            CaseFiles files, PastSeries series, People people, Function<Clock, MovingCase> movingAt, Clock clock) {
        this.files = files;
        this.series = series;
        this.people = people;
        this.movingAt = movingAt;
        this.clock = clock;
    }

    /** After the sample cases. */
    public void load() {
        var actor = people.byUser(WHO).orElseThrow().staff().actor();
        for (var row : Csv.rows("/sample/moves.csv")) {
            var at = clock.instant().minus(Duration.ofDays(Long.parseLong(row[1])));
            var file = file(Integer.parseInt(row[0]));
            var moved =
                    movingAt.apply(Clock.fixed(at, ZoneOffset.UTC)).move(file.id(), null, move(row, file, at), actor);
            if (moved instanceof Result.Refused<CaseFile> refused) {
                throw new IllegalStateException("sample/moves.csv: " + row[0] + " " + row[2] + " " + refused.code());
            }
        }
    }

    private CaseFile file(int number) {
        return years().mapToObj(year -> files.of(new Radicado(Direction.ENT, year, number)))
                .flatMap(found -> found.stream())
                .findFirst()
                .orElseThrow();
    }

    /** In January the sample cases are of last year. */
    private IntStream years() {
        var year = Bogota.dateOf(clock.instant()).getYear();
        return IntStream.of(year, year - 1);
    }

    private Move move(String[] column, CaseFile file, Instant at) {
        return switch (column[2]) {
            case "STUDY" -> new Study.Begin();
            case "DECIDE" -> new Resolving.Decide(answer(column, file, at), at, Respuesta.valueOf(column[4]));
            case "CITE" -> new Resolving.Cite(Bogota.dateOf(at));
            case "NOTIFY" -> new Resolving.Notify(at, Notice.How.valueOf(column[4]));
            case "CLOSE" -> new Resolving.Close(null);
            default -> throw new IllegalArgumentException("no such move: " + column[2]);
        };
    }

    private Radicado answer(String[] column, CaseFile file, Instant at) {
        var number = Integer.parseInt(column[3]);
        series.record(file.id(), Direction.SAL, number, at);
        return new Radicado(Direction.SAL, Bogota.dateOf(at).getYear(), number);
    }
}
