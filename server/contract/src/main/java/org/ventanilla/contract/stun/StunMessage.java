package org.ventanilla.contract.stun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One datagram.
 *
 * @param fingerprint ends with a FINGERPRINT (14.7); one that was read was right
 */
public record StunMessage(Kind kind, Transaction transaction, List<StunAttribute> attributes, boolean fingerprint) {
    public static final int HEAD_BYTES = 20;
    public static final int FINGERPRINT_BYTES = 8;
    /** Longer ones are nobody's: below it no link on the way cuts a datagram in two. */
    public static final int MAX_BYTES = 1232;

    public StunMessage {
        attributes = List.copyOf(attributes);
    }

    /** Binding is the only method. */
    public enum Kind {
        REQUEST(0x0001),
        INDICATION(0x0011),
        SUCCESS(0x0101),
        ERROR(0x0111);

        final int type;

        Kind(int type) {
            this.type = type;
        }
    }

    public static StunMessage decode(byte[] datagram) throws MalformedStun {
        return new StunReader(datagram).message();
    }

    public byte[] encode() {
        return StunWriter.write(this);
    }

    /** Of several of one kind only the first counts (14). */
    public <A extends StunAttribute> Optional<A> first(Class<A> kind) {
        return attributes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The same with so much room that it has this length; as it is when it is as long already. */
    public StunMessage padded(int bytes) {
        int least = encode().length + StunWriter.ATTRIBUTE_HEAD;
        if (bytes < least) {
            return this;
        }
        List<StunAttribute> more = new ArrayList<>(attributes);
        more.add(new StunAttribute.Padding((bytes - least) / 4 * 4));
        return new StunMessage(kind, transaction, more, fingerprint);
    }
}
