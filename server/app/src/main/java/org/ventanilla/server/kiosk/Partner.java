package org.ventanilla.server.kiosk;

import java.util.UUID;

/** Who lends the place: a café, a stationer's, a parish hall. */
public record Partner(UUID id, String name) {}
