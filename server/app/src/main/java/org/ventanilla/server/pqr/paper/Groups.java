package org.ventanilla.server.pqr.paper;

import org.ventanilla.server.pqr.Radicado;

/** A radicado in pieces that an eye can hold: "2026-ENT" and "000 458". */
record Groups(String series, String number) {

    static Groups of(Radicado radicado) {
        var text = radicado.text();
        var digits = text.substring(text.length() - 6);
        return new Groups(text.substring(0, text.length() - 7), digits.substring(0, 3) + " " + digits.substring(3));
    }
}
