package org.ventanilla.contract.stun;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.contract.stun.StunAttribute.ErrorCode;
import org.ventanilla.contract.stun.StunAttribute.Padding;
import org.ventanilla.contract.stun.StunAttribute.Unknown;
import org.ventanilla.contract.stun.StunAttribute.UnknownAttributes;
import org.ventanilla.contract.stun.StunMessage.Kind;

/** Bytes from anybody. Each length is looked at before it is believed. */
final class StunReader {
    private static final int HUNDRED = 100;

    private final byte[] datagram;
    private final ByteBuffer in;
    private boolean fingerprint;

    StunReader(byte[] datagram) {
        this.datagram = datagram;
        this.in = ByteBuffer.wrap(datagram);
    }

    StunMessage message() throws MalformedStun {
        must(datagram.length >= StunMessage.HEAD_BYTES, "too short");
        must(datagram.length <= StunMessage.MAX_BYTES, "too long");
        Kind kind = kind(in.getShort());
        must((in.getShort() & 0xFFFF) == datagram.length - StunMessage.HEAD_BYTES, "another length than it says");
        must(datagram.length % 4 == 0, "not whole");
        must(in.getInt() == StunWriter.COOKIE, "no cookie");
        Transaction transaction = new Transaction(in.getInt(), in.getLong());
        List<StunAttribute> attributes = new ArrayList<>();
        while (in.hasRemaining()) {
            must(!fingerprint, "something after the fingerprint");
            attribute(attributes, transaction);
        }
        return new StunMessage(kind, transaction, attributes, fingerprint);
    }

    private static Kind kind(short type) throws MalformedStun {
        for (Kind kind : Kind.values()) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new MalformedStun("not Binding");
    }

    private void attribute(List<StunAttribute> to, Transaction transaction) throws MalformedStun {
        int from = in.position();
        int type = in.getShort() & 0xFFFF; // the head is there: the length is a multiple of four
        int length = in.getShort() & 0xFFFF;
        must(StunWriter.even(length) <= in.remaining(), "attribute longer than the message");
        byte[] value = new byte[length];
        in.get(value).position(from + StunWriter.ATTRIBUTE_HEAD + StunWriter.even(length));
        if (type == AttributeType.FINGERPRINT) {
            must(length == Integer.BYTES, "fingerprint of another length");
            must(ByteBuffer.wrap(value).getInt() == Fingerprint.of(datagram, from), "wrong fingerprint");
            fingerprint = true;
        } else {
            to.add(read(type, value, transaction));
        }
    }

    private static StunAttribute read(int type, byte[] value, Transaction transaction) throws MalformedStun {
        return switch (type) {
            case AttributeType.XOR_MAPPED_ADDRESS -> MappedAddress.read(value, transaction);
            case AttributeType.ERROR_CODE -> errorCode(value);
            case AttributeType.UNKNOWN_ATTRIBUTES -> unknownAttributes(value);
            case AttributeType.PADDING -> new Padding(value.length);
            case AttributeType.LINK_PROBE -> linkProbe(value);
            default -> new Unknown(type);
        };
    }

    private static ErrorCode errorCode(byte[] value) throws MalformedStun {
        must(value.length >= Integer.BYTES, "error without a code");
        return new ErrorCode((value[2] & 7) * HUNDRED + (value[3] & 0x7F) % HUNDRED);
    }

    private static UnknownAttributes unknownAttributes(byte[] value) throws MalformedStun {
        must(value.length % Short.BYTES == 0, "half a type");
        List<Integer> types = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(value);
        while (in.hasRemaining()) {
            types.add(in.getShort() & 0xFFFF);
        }
        return new UnknownAttributes(types);
    }

    private static LinkProbe linkProbe(byte[] value) throws MalformedStun {
        must(value.length == LinkProbe.BYTES - StunWriter.ATTRIBUTE_HEAD, "probe of another length");
        ByteBuffer in = ByteBuffer.wrap(value);
        return new LinkProbe(in.getInt(), in.getInt(), in.getInt(), in.getLong());
    }

    private static void must(boolean right, String otherwise) throws MalformedStun {
        if (!right) {
            throw new MalformedStun(otherwise);
        }
    }
}
