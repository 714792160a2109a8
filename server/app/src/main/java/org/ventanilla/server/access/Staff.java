package org.ventanilla.server.access;

import java.util.UUID;
import org.ventanilla.contract.Words;

/** Someone who works for the utility. */
public record Staff(UUID id, String name, Words.Role role) {
    public String actor() {
        return "staff:" + id;
    }
}
