package org.ventanilla.server.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.ServiceMessage;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Radicado;

/** What a person is sent, in her words. What it is about never leaves by mail or text: only its number, and where to read it. */
public final class MessageWords {

    private final Issuer issuer;

    public MessageWords(Issuer issuer) {
        this.issuer = issuer;
    }

    public ServiceMessage filed(UUID pqr, Radicado entry, LocalDate due, String email) {
        return mail(pqr, "radicada", email, "Recibimos su petición " + entry, """
                Recibimos su petición.

                Su radicado es %s.
                Decidimos a más tardar el %s.

                Para ver cómo va, entre aquí:
                %s
                """.formatted(
                        entry, SpanishDates.withoutYear(due), issuer.trackUrl(entry)));
    }

    public ServiceMessage filedText(UUID pqr, Radicado entry, Channel channel, String phone) {
        return new ServiceMessage(
                pqr,
                "radicada",
                channel,
                phone,
                "",
                "%s: recibimos su petición. Radicado %s. Gratis: no pague a nadie.".formatted(issuer.entity(), entry));
    }

    /** She gave an address and no permission: the news goes there, the act does not. */
    public ServiceMessage decided(Act act, String email) {
        return mail(
                act.pqr(),
                "decidida-" + act.number(),
                email,
                "Ya decidimos sobre su petición " + act.entry(),
                """
                Ya decidimos sobre su petición %s.

                Venga por la decisión con su cédula a cualquier punto de atención.
                Es gratis y se la leen. También le mandamos una carta.

                Este correo no es la notificación: sus plazos no empiezan hoy.
                """.formatted(act.entry()));
    }

    /** @param last the last day on which opening it spares her the letter */
    ServiceMessage access(Act act, String email, String token, LocalDate last) {
        return mail(
                act.pqr(), "acceso-" + act.number(), email, "Ya puede leer la decisión " + act.number(), """
                Ya decidimos sobre su petición %s.

                Para leer la decisión, entre aquí:
                %s/notificacion/%s

                Le mandamos un código a este correo para saber que es usted.
                Al abrirla queda hecha la notificación y empiezan sus plazos.

                Si no la abre hasta el %s, le mandamos una carta.
                ¿Ya no quiere avisos por correo? Llame al %s.
                """.formatted(
                                act.entry(), page(), token, SpanishDates.withoutYear(last), issuer.phoneLine()));
    }

    ServiceMessage code(Act act, String email, String code, Instant at) {
        return mail(act.pqr(), "codigo-" + at.toEpochMilli(), email, "Su código: " + code, """
                Su código para leer la decisión %s es:

                %s

                Sirve quince minutos. No se lo diga a nadie.
                Si usted no lo pidió, no haga nada.
                """.formatted(
                        act.number(), code));
    }

    /** What proves the access: kept, and shown to her. */
    String certificate(Act act, Authorisation given, Instant at, String addressHash) {
        return String.join(
                "\n",
                "Certificado de notificación electrónica",
                "Decisión: %s, que responde %s.".formatted(act.number(), act.entry()),
                "Se abrió: %s, %s (hora legal de Colombia), %s."
                        .formatted(SpanishDates.withYear(Bogota.dateOf(at)), SpanishDates.clock(at), at),
                "Con el permiso: %s, dado el %s."
                        .formatted(given.id(), SpanishDates.withYear(Bogota.dateOf(given.at()))),
                "Huella SHA-256 de la copia: %s.".formatted(act.sha256()),
                "Huella de la dirección de red: %s.".formatted(addressHash));
    }

    private ServiceMessage mail(UUID pqr, String occasion, String email, String subject, String body) {
        return new ServiceMessage(pqr, occasion, Channel.MAIL, email, subject, body + "\n" + signature());
    }

    private String signature() {
        return "%s\nLínea gratuita %s\nGratis. No pague a nadie.\n".formatted(issuer.entity(), issuer.phoneLine());
    }

    private String page() {
        return issuer.publicUrl().toString().replaceAll("/$", "");
    }
}
