package org.ventanilla.server.expediente.pieces;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.ventanilla.server.paper.Prose;
import org.ventanilla.server.paper.Table;
import org.ventanilla.server.pqr.Issuer;

/** What was done with the case, step by step, and how she was told of it: who, when, by which article, with which guía. */
public final class HistoryPieces implements Pieces {

    private static final String STAFF = "staff:";
    private static final List<Float> STEPS = List.of(1.7f, 3.2f, 2.2f, 2.8f);
    private static final List<Float> ROUTE = List.of(1.3f, 3.2f, 3f);
    private static final List<Float> LETTERS = List.of(2.4f, 3f, 1.3f, 2.2f, 2f);

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
            pieces.add(piece(file, "Historia del caso", "", last, prose -> prose.table(table(steps))));
        }
        var way = route.of(file.id());
        if (!way.isEmpty()) {
            var letters = route.letters(file.id());
            pieces.add(piece(
                    file,
                    "Citación, aviso y entrega",
                    guias(letters),
                    way.getLast().at(),
                    told(way, letters)));
        }
        return pieces;
    }

    private Piece piece(CaseFile file, String title, String number, Instant at, Consumer<Prose> words) {
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
                        .pdf(prose -> words.accept(prose.title(title))));
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

    private static String guias(List<Route.Carried> letters) {
        return letters.stream()
                .map(Route.Carried::guia)
                .filter(guia -> !guia.isEmpty())
                .collect(joining(", "));
    }

    private static Consumer<Prose> told(List<Route.Stage> way, List<Route.Carried> letters) {
        return prose -> {
            prose.table(wayTable(way));
            if (!letters.isEmpty()) {
                prose.heading("Las cartas y sus guías").table(letterTable(letters));
            }
        };
    }

    private static Table wayTable(List<Route.Stage> way) {
        return new Table(
                List.of("Día", "Qué", "Prueba"),
                ROUTE,
                way.stream()
                        .map(stage -> List.of(stage.day().toString(), stage.words(), stage.proof()))
                        .toList());
    }

    private static Table letterTable(List<Route.Carried> letters) {
        return new Table(
                List.of("Carta y guía", "Para", "Salió", "Qué pasó", "Prueba"),
                LETTERS,
                letters.stream()
                        .map(letter -> List.of(
                                (letter.code() + " " + letter.guia()).strip(),
                                letter.to(),
                                letter.sent(),
                                letter.outcome(),
                                letter.proof()))
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
