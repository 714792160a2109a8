package org.ventanilla.contract.seal;

import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ventanilla.contract.Common;
import org.ventanilla.contract.Words;

/**
 * What lies inside the seal when a part says where to call somebody back: sealed before she has told anything, so that whoever breaks off can
 * be called. All of it is its label; there is no content, and no manifest lists it.
 *
 * @param part always {@link #PART}
 * @param consent as she gave it; of a recording nothing is said yet
 */
public record EnclosedContact(UUID session, String part, String phone, Words.Service service, Common.Consent consent) {
    public static final String PART = "contact";

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");

    public EnclosedContact(UUID session, String phone, Words.Service service, Common.Consent consent) {
        this(session, PART, phone, service, consent);
    }

    public byte[] packed() {
        return Packed.of(this, new byte[0]);
    }

    /** @throws GeneralSecurityException when it is no contact, or has no phone that can be called */
    public static EnclosedContact unpacked(byte[] packed) throws GeneralSecurityException {
        EnclosedContact contact = Packed.read(packed).label(EnclosedContact.class);
        if (!contact.part.equals(PART) || !PHONE.matcher(contact.phone).matches()) {
            throw new GeneralSecurityException("no contact");
        }
        return contact;
    }

    @Override
    public String toString() {
        return session.toString();
    }
}
