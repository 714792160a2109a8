package org.ventanilla.server.tracking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.message.Channel;

/** Where a person of a case can be reached: her mail, else the phone that she gave. */
record Contact(Channel channel, String to) {

    private static final String HIDDEN = "***";

    static Optional<Contact> of(@Nullable String email, @Nullable String phone) {
        if (email != null && email.indexOf('@') > 0) {
            return Optional.of(new Contact(Channel.MAIL, email.strip()));
        }
        return Optional.ofNullable(phone)
                .filter(number -> number.matches("3[0-9]{9}"))
                .map(number -> new Contact(Channel.SMS, number));
    }

    /** "p***@example.co", "***0123": she knows it again, nobody learns it. */
    String masked() {
        return channel == Channel.MAIL
                ? to.substring(0, to.offsetByCodePoints(0, 1)) + HIDDEN + to.substring(to.indexOf('@'))
                : HIDDEN + to.substring(to.length() - 4);
    }
}
