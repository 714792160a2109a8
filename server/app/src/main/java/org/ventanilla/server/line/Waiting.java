package org.ventanilla.server.line;

import java.time.Instant;
import java.util.UUID;
import org.ventanilla.contract.Words;

/** @param place 1 is next */
public record Waiting(UUID session, UUID kiosk, Words.Service service, Instant since, int place) {}
