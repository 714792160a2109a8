package org.ventanilla.server.app;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.ventanilla.server.notification.mail.FolderMail;
import org.ventanilla.server.notification.mail.LoggedTexts;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;

/** By which ways something leaves the house. Where it is only tried out, all of it lies readable in the data folder. */
final class Carriers {
    private static final String NOBODY = "no-responder@example.co";

    private Carriers() {}

    static Map<Channel, Carrier> of(Platform on) {
        Path data = on.config().data();
        return on.config().sample()
                ? Map.of(
                        Channel.MAIL, new FolderMail(data.resolve("mail"), from(), on.clock()),
                        Channel.SMS, new LoggedTexts(data.resolve("texts.log"), on.clock()))
                : Map.of();
    }

    private static InternetAddress from() {
        try {
            return new InternetAddress(NOBODY);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }
}
