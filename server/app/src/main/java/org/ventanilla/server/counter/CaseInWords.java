package org.ventanilla.server.counter;

import java.util.List;
import org.ventanilla.contract.HubViews.CaseAtDesk;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseStep;
import org.ventanilla.server.casework.PublicTimeline;

/** How far a case is, in the words that screen, paper and agent use; nothing of what it is about. */
record CaseInWords(CaseFile file, List<CaseStep> steps) {

    CaseAtDesk atDesk(boolean seen) {
        var decision = file.decision();
        return new CaseAtDesk(
                file.radicado().text(),
                file.state().code(),
                file.state().word(),
                file.state().sentence(),
                file.pqr().area(),
                due(),
                decision == null || decision.answer() == null
                        ? null
                        : decision.answer().text(),
                file.notice() != null,
                seen,
                happened());
    }

    String due() {
        var date = SpanishDates.withYear(file.pqr().due());
        return file.state().isDecided() ? "El plazo era el " + date + "." : "Decidimos a más tardar el " + date + ".";
    }

    /** The oldest first. */
    List<String> happened() {
        return PublicTimeline.of(Bogota.dateOf(file.filedAt()), steps).stream()
                .map(entry -> SpanishDates.withYear(entry.on()) + ": " + entry.words() + ".")
                .toList();
    }
}
