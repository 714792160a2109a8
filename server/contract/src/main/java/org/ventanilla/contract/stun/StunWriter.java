package org.ventanilla.contract.stun;

import java.nio.ByteBuffer;
import org.ventanilla.contract.stun.StunAttribute.ErrorCode;
import org.ventanilla.contract.stun.StunAttribute.Padding;
import org.ventanilla.contract.stun.StunAttribute.Unknown;
import org.ventanilla.contract.stun.StunAttribute.UnknownAttributes;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;

/** A message as bytes. */
final class StunWriter {
    static final int COOKIE = 0x2112A442;
    static final int ATTRIBUTE_HEAD = 4;
    private static final int HUNDRED = 100;

    private StunWriter() {}

    static byte[] write(StunMessage message) {
        byte[][] values = message.attributes().stream()
                .map(attribute -> value(attribute, message.transaction()))
                .toArray(byte[][]::new);
        int length = message.fingerprint() ? StunMessage.FINGERPRINT_BYTES : 0;
        for (byte[] value : values) {
            length += ATTRIBUTE_HEAD + even(value.length);
        }
        ByteBuffer out = ByteBuffer.allocate(StunMessage.HEAD_BYTES + length)
                .putShort((short) message.kind().type)
                .putShort((short) length)
                .putInt(COOKIE)
                .putInt(message.transaction().high())
                .putLong(message.transaction().low());
        for (int i = 0; i < values.length; i++) {
            out.putShort((short) type(message.attributes().get(i))).putShort((short) values[i].length);
            out.put(values[i]).position(out.position() + even(values[i].length) - values[i].length);
        }
        if (message.fingerprint()) {
            int crc = Fingerprint.of(out.array(), out.position());
            out.putShort((short) AttributeType.FINGERPRINT)
                    .putShort((short) Integer.BYTES)
                    .putInt(crc);
        }
        return out.array();
    }

    /** Attributes begin at multiples of four. */
    static int even(int bytes) {
        return (bytes + 3) / 4 * 4;
    }

    private static int type(StunAttribute attribute) {
        return switch (attribute) {
            case XorMappedAddress mapped -> AttributeType.XOR_MAPPED_ADDRESS;
            case ErrorCode error -> AttributeType.ERROR_CODE;
            case UnknownAttributes unknown -> AttributeType.UNKNOWN_ATTRIBUTES;
            case Padding padding -> AttributeType.PADDING;
            case LinkProbe probe -> AttributeType.LINK_PROBE;
            case Unknown unknown -> unknown.type();
        };
    }

    private static byte[] value(StunAttribute attribute, Transaction transaction) {
        return switch (attribute) {
            case XorMappedAddress mapped -> MappedAddress.write(mapped, transaction);
            case ErrorCode error -> new byte[] {0, 0, (byte) (error.code() / HUNDRED), (byte) (error.code() % HUNDRED)};
            case UnknownAttributes unknown -> types(unknown);
            case Padding padding -> new byte[padding.bytes()];
            case LinkProbe probe ->
                ByteBuffer.allocate(LinkProbe.BYTES - ATTRIBUTE_HEAD)
                        .putInt(probe.run())
                        .putInt(probe.sequence())
                        .putInt(probe.count())
                        .putLong(probe.micros())
                        .array();
            case Unknown unknown -> new byte[0];
        };
    }

    private static byte[] types(UnknownAttributes unknown) {
        ByteBuffer out = ByteBuffer.allocate(unknown.types().size() * Short.BYTES);
        unknown.types().forEach(type -> out.putShort(type.shortValue()));
        return out.array();
    }
}
