package org.ventanilla.server.notification.inperson;

import java.time.Instant;
import java.util.Optional;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.session.Session;

/** The acta of a personal notification, in the words that the agent reads aloud (Ley 1437 de 2011, art. 67). */
public final class ActaWords {

    private final Kiosks kiosks;
    private final String entity;

    public ActaWords(Kiosks kiosks, String entity) {
        this.kiosks = kiosks;
        this.entity = entity;
    }

    String of(
            Act act,
            Session attention,
            Staff agent,
            Identity identity,
            Receiver receiver,
            Instant at,
            String copySha256) {
        return String.join(
                "\n",
                "Acta de notificación personal",
                "Dónde y cuándo: %s, %s, %s".formatted(place(attention), day(at), SpanishDates.clock(at)),
                "Ante quién: %s, de %s, por videollamada.".formatted(agent.name(), entity),
                "Quién se notifica: %s.".formatted(who(act, receiver)),
                "Cómo supimos quién es: %s.".formatted(how(identity)),
                "Qué se notifica: la decisión %s del %s, que responde %s."
                        .formatted(act.number(), day(act.issuedAt()), act.entry()),
                "Qué recibió: copia completa, auténtica y gratis. Huella SHA-256 de la copia: %s."
                        .formatted(copySha256),
                "Qué puede hacer si no está de acuerdo: " + String.join(" ", act.recursos()));
    }

    /** The last line comes when she says so. */
    static String confirmed(String acta, Instant at) {
        return acta + "\nLa persona confirmó que la recibió: " + day(at) + ", " + SpanishDates.clock(at);
    }

    private String place(Session attention) {
        return kiosks.byId(attention.kiosk())
                .map(kiosk ->
                        "kiosco " + kiosk.name() + ", " + kiosk.municipality().name())
                .orElseThrow();
    }

    private static String who(Act act, Receiver receiver) {
        var addressee = act.to().name() + document(act);
        return receiver.isHerself()
                ? addressee + ", " + receiver.capacity().words()
                : "%s. Recibe por ella o él: %s, cédula %s, %s"
                        .formatted(
                                addressee,
                                receiver.name(),
                                receiver.document(),
                                receiver.capacity().words());
    }

    private static String document(Act act) {
        return Optional.ofNullable(act.to().document())
                .map(number -> ", cédula " + number)
                .orElse("");
    }

    private static String how(Identity identity) {
        return identity == Identity.VERIFIED
                ? "el asesor vio su documento y ella respondió dos preguntas de control"
                : "el asesor vio su documento";
    }

    private static String day(Instant at) {
        return SpanishDates.withYear(Bogota.dateOf(at));
    }
}
