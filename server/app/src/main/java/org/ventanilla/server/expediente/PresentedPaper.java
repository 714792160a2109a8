package org.ventanilla.server.expediente;

import java.time.LocalDate;
import java.util.List;
import org.ventanilla.server.pqr.VoidedRadicados;

/** The record on paper. */
public interface PresentedPaper {

    byte[] of(LocalDate from, LocalDate until, List<Presented> rows, List<VoidedRadicados.Act> voided);
}
