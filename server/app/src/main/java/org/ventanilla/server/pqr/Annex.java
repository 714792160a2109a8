package org.ventanilla.server.pqr;

import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;

/** A page that goes with a petition. */
public record Annex(UUID page, int number, PaperKind kind) {}
