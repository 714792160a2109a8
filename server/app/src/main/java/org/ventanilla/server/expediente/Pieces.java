package org.ventanilla.server.expediente;

import java.util.List;
import org.ventanilla.server.casework.CaseFile;

/** What a feature has to put into the file of a case. */
public interface Pieces {

    List<Piece> of(CaseFile file);
}
