package org.ventanilla.server.counter;

import java.util.List;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/** How what was filed in an attention may be decided in it: the desk offers only what the server would take. */
public final class OfferingSpot {

    private final CaseFiles files;
    private final SpotRules rules;

    public OfferingSpot(CaseFiles files, SpotRules rules) {
        this.files = files;
        this.rules = rules;
    }

    /** Empty where it is decided already, and where the utility wants it studied. */
    public List<Respuesta> of(String radicado) {
        return Radicado.read(radicado)
                .flatMap(files::of)
                .filter(file -> file.decision() == null)
                .map(this::offered)
                .orElse(List.of());
    }

    private List<Respuesta> offered(CaseFile file) {
        return rules.of(file.pqr().kind()).stream().sorted().toList();
    }
}
