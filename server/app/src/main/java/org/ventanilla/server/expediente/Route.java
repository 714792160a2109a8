package org.ventanilla.server.expediente;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How a person was told of the answer to her case, step by step. */
public interface Route {

    /**
     * @param guia the courier's number; empty where no courier carried it
     * @param proof a hash, a place, a reason; never personal
     */
    record Stage(LocalDate day, Instant at, String words, String guia, String proof) {}

    /** In the order in which it happened. */
    List<Stage> of(UUID pqr);
}
