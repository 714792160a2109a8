package org.ventanilla.server.expediente;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How a person was told of the answer to her case, step by step, and the letters that a courier carried to her. */
public interface Route {

    /** @param proof a guía, a hash, a place; never personal */
    record Stage(LocalDate day, Instant at, String words, String proof) {}

    /**
     * @param code on the paper ("2026-SAL-000377-C")
     * @param to name and address on the envelope
     * @param guia the courier's number; empty until the courier has it
     * @param sent the day on which it left; empty before
     * @param outcome what became of it, when, and the reason of a return; empty until it is known
     * @param proof the courier's
     */
    record Carried(String code, String to, String guia, String sent, String outcome, String proof) {}

    /** In the order in which it happened. */
    List<Stage> of(UUID pqr);

    List<Carried> letters(UUID pqr);
}
