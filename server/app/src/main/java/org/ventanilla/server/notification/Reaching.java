package org.ventanilla.server.notification;

import java.util.Optional;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.path.Reach;

/** How a person can be reached at this moment; asked each time, since she may revoke at any. */
public final class Reaching {

    private final Authorisations authorisations;
    private final Sending sending;

    public Reaching(Authorisations authorisations, Sending sending) {
        this.authorisations = authorisations;
        this.sending = sending;
    }

    public Reach of(Addressee to) {
        var address = to.address() != null && !to.address().isBlank();
        return new Reach(authorised(to).isPresent(), address);
    }

    /** Only hers: an address in the form is not an authorisation. */
    public Optional<Authorisation> authorised(Addressee to) {
        return sending.has(Channel.MAIL)
                ? Optional.ofNullable(to.document()).flatMap(authorisations::of)
                : Optional.empty();
    }
}
