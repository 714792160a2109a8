package org.ventanilla.server.expediente;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.paper.sign.Signing;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;

/**
 * Makes the expediente of a case as it is now, signed by the utility. The case it attacks and the recursos against it come
 * with it: the Superintendencia decides over the whole. Who took it is in the event log, since it tells everything of a person.
 */
public final class MakingExpediente {

    private final CaseFiles files;
    private final Family family;
    private final List<Pieces> contributors;
    private final ExpedientePaper paper;
    private final Signing signing;
    private final Transactions transactions;
    private final EventLog log;
    private final Clock clock;

    public MakingExpediente(
            CaseFiles files,
            Family family,
            List<Pieces> contributors,
            ExpedientePaper paper,
            Signing signing,
            Transactions transactions,
            EventLog log,
            Clock clock) {
        this.files = files;
        this.family = family;
        this.contributors = List.copyOf(contributors);
        this.paper = paper;
        this.signing = signing;
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    public Result<byte[]> make(String radicado, Staff reader) {
        return Radicado.read(radicado)
                .flatMap(files::of)
                .map(file -> Result.done(made(file, reader)))
                .orElse(Result.refused(ProblemCode.RADICADO_UNKNOWN));
    }

    private byte[] made(CaseFile asked, Staff reader) {
        var cases = cases(asked);
        var now = clock.instant();
        var pieces = cases.stream()
                .flatMap(this::pieces)
                .sorted(comparing(Piece::at))
                .toList();
        var pdf = signing.sign(
                paper.bind(new Expediente(asked, cases, pieces, now)), "Expediente de " + asked.radicado(), now);
        transactions.inTransaction(() -> {
            log.append(taken(asked, reader, pieces.size(), Sha256.of(pdf)));
            return asked;
        });
        return pdf;
    }

    private Stream<Piece> pieces(CaseFile file) {
        return contributors.stream().flatMap(contributor -> contributor.of(file).stream());
    }

    private List<CaseFile> cases(CaseFile asked) {
        var first =
                Optional.ofNullable(asked.pqr().about()).flatMap(files::byId).orElse(asked);
        var cases = new ArrayList<CaseFile>();
        cases.add(first);
        family.recursosAgainst(first.id()).forEach(id -> files.byId(id).ifPresent(cases::add));
        return cases;
    }

    private static Event taken(CaseFile file, Staff reader, int pieces, String sha256) {
        return new Event(
                "ExpedienteTaken", "pqr", file.id(), reader.actor(), Map.of("pieces", pieces, "sha256", sha256));
    }
}
