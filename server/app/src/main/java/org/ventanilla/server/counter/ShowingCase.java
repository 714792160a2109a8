package org.ventanilla.server.counter;

import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;

/** How far her case is, in plain words on the kiosk's screen: she sees what the agent sees. */
public final class ShowingCase {

    private static final String PREFIX = "case-";

    private final Moves moves;
    private final CaseFiles files;
    private final Issuer issuer;

    public ShowingCase(Moves moves, CaseFiles files, Issuer issuer) {
        this.moves = moves;
        this.files = files;
        this.issuer = issuer;
    }

    public Result<Session> show(UUID agent, UUID session, String radicado) {
        return moves.byAgent(
                agent,
                session,
                open -> file(radicado)
                        .map(file -> open.show(new Shown(
                                PREFIX + file.radicado().text(),
                                "Su caso " + file.radicado().text())))
                        .orElse(Result.refused(RADICADO_UNKNOWN)));
    }

    /** PNG; empty for what is no case. */
    Optional<byte[]> picture(String shown) {
        return shown.startsWith(PREFIX)
                ? file(shown.substring(PREFIX.length()))
                        .flatMap(file -> Sheets.cropped(pdf(new CaseInWords(file, files.steps(file.id())))))
                : Optional.empty();
    }

    private byte[] pdf(CaseInWords words) {
        var file = words.file();
        return new Letter(
                        new About("Su caso " + file.radicado().text(), issuer.entity(), file.filedAt()),
                        new Letterhead(issuer.entity(), issuer.phoneLine(), issuer.page()),
                        file.radicado().text(),
                        SpanishDates.withYear(Bogota.dateOf(file.filedAt())),
                        null,
                        null)
                .pdf(prose -> {
                    prose.title(file.state().sentence())
                            .labelled("Quién lo tiene", file.pqr().area())
                            .strong(words.due())
                            .heading("Lo que ha pasado");
                    words.happened().forEach(line -> prose.item("•", line));
                });
    }

    private Optional<CaseFile> file(String radicado) {
        return Radicado.read(radicado).flatMap(files::of);
    }
}
