package org.ventanilla.server.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.pqr.Radicado;

/** Acts as a test issues them. */
public final class TestActs implements Acts {
    /** One page of PDF/A that says what an act says. */
    private static final byte[] PDF = new Letter(
                    new About("Respuesta", "Aguas de la Sabana", Instant.EPOCH),
                    new Letterhead("Aguas de la Sabana", "01 8000 555 012", "https://ventanilla.example.co"),
                    "2026-SAL-000377",
                    "miércoles 25 de noviembre de 2026",
                    null,
                    null)
            .pdf(prose -> prose.title("Respuesta").text("Le damos la razón."));

    private final Map<UUID, Act> acts = new LinkedHashMap<>();

    public void issue(Act act) {
        acts.put(act.id(), act);
    }

    @Override
    public Optional<Act> of(UUID act) {
        return Optional.ofNullable(acts.get(act));
    }

    @Override
    public Optional<Act> numbered(Radicado number) {
        return acts.values().stream().filter(act -> act.number().equals(number)).findFirst();
    }

    @Override
    public List<Act> ofCase(UUID pqr) {
        return acts.values().stream().filter(act -> act.pqr().equals(pqr)).toList();
    }

    @Override
    public byte[] pdf(UUID act) {
        return PDF;
    }

    @Override
    public List<UUID> unopened(int most) {
        return new ArrayList<>(acts.keySet());
    }
}
