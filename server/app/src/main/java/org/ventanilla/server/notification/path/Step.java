package org.ventanilla.server.notification.path;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened.
 *
 * @param on the day on which it happened, which the law counts from
 * @param at when it was written down
 * @param actor {@code staff:ID}, {@code kiosk:ID}, {@code person} or {@code system}; never a name
 * @param proof what shows it: a guía, the hash of an acta, the place where it hangs; nothing personal
 */
public record Step(Happened what, LocalDate on, Instant at, String actor, String proof) {}
