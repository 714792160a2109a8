package org.ventanilla.server.notification;

import java.time.Clock;
import java.util.function.Consumer;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.message.ServiceMessage;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Receipts;
import org.ventanilla.server.session.Phones;

/**
 * Tells a person by mail or text that something happened, where she gave an address or a number. It serves nobody in the eyes
 * of the law; said twice it is one message.
 */
public final class Telling implements Receipts {

    private final Phones phones;
    private final Outbox outbox;
    private final Sending sending;
    private final MessageWords words;
    private final Clock clock;

    public Telling(Phones phones, Outbox outbox, Sending sending, MessageWords words, Clock clock) {
        this.phones = phones;
        this.outbox = outbox;
        this.sending = sending;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Consumer<PqrRadicada> to(Pqr pqr) {
        var phone = sending.has(Channel.SMS) ? phones.find(pqr.session()).orElse("") : "";
        return filed -> {
            var email = pqr.content().email();
            if (email != null && !email.isBlank()) {
                put(words.filed(pqr.id(), filed.radicado(), pqr.due(), email));
            }
            if (!phone.isBlank()) {
                put(words.filedText(pqr.id(), filed.radicado(), Channel.SMS, phone));
            }
        };
    }

    /** Only the news: who has not authorised more gets no act by mail. */
    void decided(Act act) {
        var email = act.to().email();
        if (email != null && !email.isBlank()) {
            put(words.decided(act, email));
        }
    }

    private void put(ServiceMessage message) {
        if (sending.has(message.channel())) {
            outbox.put(message, clock.instant());
        }
    }
}
