package org.ventanilla.server.expediente.pieces;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.CaseStep;
import org.ventanilla.server.expediente.Piece;
import org.ventanilla.server.expediente.Piece.Form;
import org.ventanilla.server.expediente.Pieces;
import org.ventanilla.server.expediente.Route;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.paper.Table;
import org.ventanilla.server.pqr.Issuer;

/** What was done with the case, step by step, and how she was told of it: who, when, by which article, with which guía. */
public final class HistoryPieces implements Pieces {

    private static final String STAFF = "staff:";
    private static final List<Float> STEPS = List.of(1.7f, 3.2f, 2.2f, 2.8f);
    private static final List<Float> ROUTE = List.of(1.3f, 3.2f, 3f);

    private final CaseFiles files;
    private final Route route;
    private final People people;
    private final Issuer issuer;

    public HistoryPieces(CaseFiles files, Route route, People people, Issuer issuer) {
        this.files = files;
        this.route = route;
        this.people = people;
        this.issuer = issuer;
    }

    @Override
    public List<Piece> of(CaseFile file) {
        var pieces = new ArrayList<Piece>();
        var steps = files.steps(file.id());
        if (!steps.isEmpty()) {
            var last = steps.getLast().at();
            pieces.add(piece(file, "Historia del caso", "", last, table(steps)));
        }
        var way = route.of(file.id());
        if (!way.isEmpty()) {
            var guias = String.join(
                    ", ",
                    way.stream()
                            .map(Route.Stage::guia)
                            .filter(guia -> !guia.isEmpty())
                            .toList());
            pieces.add(piece(
                    file, "Citación, aviso y entrega", guias, way.getLast().at(), wayTable(way)));
        }
        return pieces;
    }

    private Piece piece(CaseFile file, String title, String number, Instant at, Table table) {
        return new Piece(
                title,
                at,
                number,
                Form.PDF,
                () -> new Letter(
                                new About(title + " " + file.radicado(), issuer.entity(), at),
                                new Letterhead(issuer.entity(), issuer.phoneLine(), issuer.page()),
                                file.radicado().text(),
                                "Hasta el " + moment(at),
                                null,
                                null)
                        .pdf(prose -> prose.title(title).table(table)));
    }

    private Table table(List<CaseStep> steps) {
        return new Table(
                List.of("Cuándo", "Qué", "Quién", "Norma"),
                STEPS,
                steps.stream().map(this::row).toList());
    }

    private List<String> row(CaseStep step) {
        var why = step.why() == null ? "" : " " + step.why();
        return List.of(moment(step.at()), step.move().word() + "." + why, who(step.actor()), step.article());
    }

    private static Table wayTable(List<Route.Stage> way) {
        return new Table(
                List.of("Día", "Qué", "Prueba o guía"),
                ROUTE,
                way.stream()
                        .map(stage -> List.of(
                                stage.day().toString(), stage.words(), (stage.guia() + " " + stage.proof()).strip()))
                        .toList());
    }

    private String who(String actor) {
        return actor.startsWith(STAFF)
                ? people.byId(UUID.fromString(actor.substring(STAFF.length())))
                        .map(Staff::name)
                        .orElse(issuer.entity())
                : "El sistema";
    }

    private static String moment(Instant at) {
        return Bogota.dateOf(at) + ", " + SpanishDates.clock(at);
    }
}
