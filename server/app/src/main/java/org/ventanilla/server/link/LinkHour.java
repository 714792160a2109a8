package org.ventanilla.server.link;

import java.time.Instant;

/** @param hour when it begins, in Colombia */
public record LinkHour(Instant hour, LinkFigures figures) {}
