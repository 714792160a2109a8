package org.ventanilla.server.expediente;

import java.time.LocalDate;
import java.util.List;

/** The record on paper. */
public interface PresentedPaper {

    byte[] of(LocalDate from, LocalDate until, List<Presented> rows);
}
