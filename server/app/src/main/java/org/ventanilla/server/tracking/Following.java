package org.ventanilla.server.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.PublicTimeline;
import org.ventanilla.server.casework.PublicTimeline.Entry;
import org.ventanilla.server.handin.HandedIns;
import org.ventanilla.server.handin.HandedIns.Coded;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.pqr.Cases.Tracked;
import org.ventanilla.server.pqr.Radicado;

/** A case as anybody with its number may follow it (Ley 1712/2014). */
public final class Following {

    /**
     * @param decided the day of the decision; null before it
     * @param entries the oldest first
     */
    public record Followed(Tracked now, @Nullable LocalDate decided, List<Entry> entries) {}

    private final Cases cases;
    private final CaseFiles files;
    private final HandedIns handedIns;

    public Following(Cases cases, CaseFiles files, HandedIns handedIns) {
        this.cases = cases;
        this.files = files;
        this.handedIns = handedIns;
    }

    /** What was handed in without a link, by the code on her paper; empty when nothing of it has arrived. */
    public Optional<Coded> handedIn(String code) {
        return handedIns.ofCode(code);
    }

    public Optional<Followed> follow(Radicado radicado) {
        return cases.tracked(radicado).map(now -> {
            var file = files.of(radicado);
            return new Followed(
                    now,
                    file.map(CaseFile::decision)
                            .map(made -> Bogota.dateOf(made.at()))
                            .orElse(null),
                    file.map(this::entries).orElse(List.of()));
        });
    }

    /** Of the case nothing goes on from here but the days and the names of its steps. */
    private List<Entry> entries(CaseFile file) {
        return PublicTimeline.of(Bogota.dateOf(file.filedAt()), files.steps(file.id()));
    }
}
