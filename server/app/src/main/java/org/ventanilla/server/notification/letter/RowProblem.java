package org.ventanilla.server.notification.letter;

import org.ventanilla.contract.ProblemCode;

/**
 * Why a row of a table was left out, and what to mend.
 *
 * @param line as the editor counts them, the header is 1
 */
public record RowProblem(int line, String code, String title, String next) {

    /** What only a table can have wrong. */
    enum Fault {
        LETTER_UNKNOWN(
                "Esa carta no está en ningún lote.", "Copie el código del papel, por ejemplo 2026-SAL-000377-C."),
        GUIA_MISSING("Falta el número de guía.", "Escríbalo como está en el sello del correo."),
        GUIA_UNKNOWN("Ninguna carta tiene esa guía.", "Suba primero la tabla de guías, o revise el número."),
        GUIA_OF_OTHER("Esa guía ya es de otra carta.", "Revise cuál de las dos es."),
        SENT_BEFORE(
                "Esa carta ya salió con otra guía o en otra fecha.", "Revise la fila: lo que ya está no se cambia."),
        SETTLED_BEFORE("De esa carta ya se supo otra cosa.", "Revise la fila: lo que ya está no se cambia."),
        DATE_UNREADABLE("No entendimos la fecha.", "Escríbala así: 2026-11-27 o 27/11/2026."),
        OUTCOME_UNKNOWN("No entendimos el resultado.", "Escriba ENTREGADO o DEVUELTO."),
        REASON_MISSING("Falta por qué la devolvieron.", "Escriba el motivo, por ejemplo: no vive ahí."),
        PROOF_MISSING("Falta la prueba.", "Escriba el número o el archivo de la prueba de entrega.");

        private final String title;
        private final String next;

        Fault(String title, String next) {
            this.title = title;
            this.next = next;
        }
    }

    static RowProblem of(int line, Fault fault) {
        return new RowProblem(line, fault.name(), fault.title, fault.next);
    }

    static RowProblem of(int line, ProblemCode code) {
        return new RowProblem(line, code.name(), code.title(), code.next());
    }
}
