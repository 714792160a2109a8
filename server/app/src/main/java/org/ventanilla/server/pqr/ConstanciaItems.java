package org.ventanilla.server.pqr;

import java.util.List;
import java.util.UUID;
import org.ventanilla.server.pqr.Constancia.Item;

/** What the constancia of a case says beyond its eight items, when it was answered on the spot (Decreto 1166 de 2016). */
public interface ConstanciaItems {

    /** In the place of those before. */
    void put(UUID pqr, List<Item> items);

    List<Item> of(UUID pqr);
}
