package org.ventanilla.server.notification.path;

import java.time.LocalDate;

/**
 * What comes next on the way.
 *
 * @param day the last day in time of a thing to do; for a wait, the day it ends; once served, the day she was served
 */
public record Next(Todo todo, LocalDate day) {

    public boolean isLate(LocalDate today) {
        return todo.isForStaff() && today.isAfter(day);
    }
}
