package org.ventanilla.server.notification;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.message.ServiceMessage;
import org.ventanilla.server.session.Phones;

/**
 * Tells a person by mail or text that something happened, where she gave an address or a number. It serves nobody in the eyes
 * of the law; said twice it is one message.
 */
public final class Telling {

    private final CaseFiles files;
    private final Phones phones;
    private final Outbox outbox;
    private final Sending sending;
    private final MessageWords words;
    private final Clock clock;

    public Telling(CaseFiles files, Phones phones, Outbox outbox, Sending sending, MessageWords words, Clock clock) {
        this.files = files;
        this.phones = phones;
        this.outbox = outbox;
        this.sending = sending;
        this.words = words;
        this.clock = clock;
    }

    public void filed(UUID pqr) {
        files.byId(pqr).ifPresent(this::filed);
    }

    private void filed(CaseFile file) {
        var pqr = file.pqr();
        var email = pqr.content().email();
        if (email != null && !email.isBlank()) {
            put(words.filed(pqr.id(), file.radicado(), pqr.due(), email));
        }
        if (sending.has(Channel.SMS)) {
            var phone = phones.of(pqr.session());
            if (!phone.isBlank()) {
                put(words.filedText(pqr.id(), file.radicado(), Channel.SMS, phone));
            }
        }
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
