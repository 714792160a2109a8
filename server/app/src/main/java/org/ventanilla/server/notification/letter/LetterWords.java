package org.ventanilla.server.notification.letter;

import java.time.LocalDate;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.paper.Prose;
import org.ventanilla.server.pqr.Issuer;

/** What the letters say: plain first, and all that arts. 68 and 69 of Ley 1437 de 2011 want in them. */
final class LetterWords {

    private LetterWords() {}

    static void write(LetterKind kind, Act act, Issuer issuer, LocalDate today, Prose prose) {
        if (kind == LetterKind.CITACION) {
            citacion(act, issuer, prose);
        } else {
            aviso(act, issuer, today, prose);
        }
    }

    private static void citacion(Act act, Issuer issuer, Prose prose) {
        prose.title("Citación para notificación personal")
                .text(greeting(act))
                .text("Ya decidimos sobre su petición %s. La decisión es la %s, del %s."
                        .formatted(act.entry(), act.number(), day(act)))
                .strong("Venga por ella en los cinco (5) días hábiles después del envío de esta carta.")
                .text("Traiga su cédula. Puede ir a cualquier punto de atención de %s. Es gratis y se la leen."
                        .formatted(issuer.entity()))
                .text("También puede ir otra persona con un permiso firmado por usted.")
                .text("Si no viene, le mandamos un aviso con la decisión completa. La notificación queda hecha al"
                        + " terminar el día siguiente a la entrega de ese aviso.")
                .heading("Si prefiere por correo electrónico")
                .text("Diga en el punto de atención que lo autoriza. Puede retirar ese permiso cuando quiera.")
                .rule()
                .small("Ley 1437 de 2011, arts. 56, 67, 68 y 69.");
    }

    private static void aviso(Act act, Issuer issuer, LocalDate today, Prose prose) {
        prose.title("Notificación por aviso")
                .text(greeting(act))
                .text("Le mandamos una citación y no pudimos notificarle en persona. Aquí va la decisión completa.")
                .gap(8)
                .labelled("Fecha del aviso", SpanishDates.withYear(today))
                .labelled("Decisión", act.number() + ", del " + day(act))
                .labelled("Responde a", "Su petición " + act.entry())
                .labelled("Quién decidió", issuer.entity())
                .labelled("Si no está de acuerdo", String.join("\n", act.recursos()))
                .strong("La notificación queda hecha al terminar el día siguiente a la entrega de este aviso.")
                .text("Con este aviso va la copia completa, auténtica y gratis de la decisión.")
                .rule()
                .small("Ley 1437 de 2011, art. 69.");
    }

    private static String greeting(Act act) {
        return act.to().name() + ":";
    }

    private static String day(Act act) {
        return SpanishDates.withYear(Bogota.dateOf(act.issuedAt()));
    }
}
