package org.ventanilla.server.probe;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.contract.stun.MalformedStun;
import org.ventanilla.contract.stun.StunAttribute;
import org.ventanilla.contract.stun.StunAttribute.ErrorCode;
import org.ventanilla.contract.stun.StunAttribute.Unknown;
import org.ventanilla.contract.stun.StunAttribute.UnknownAttributes;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;
import org.ventanilla.contract.stun.StunMessage;
import org.ventanilla.contract.stun.StunMessage.Kind;

/**
 * One datagram in, at most one out, no longer than what asked. A browser's bare request is the exception that RFC 8489 forces: its answer
 * names an address and is 12 bytes longer (24 with IPv6), so those are few for each address. One thread.
 */
public final class Responding {
    private static final int NANOS_PER_MICRO = 1000;
    private static final int ADDRESSES = 20_000;
    private static final int RUNS = 20_000;
    /** The longest padding probe and some more, from everybody behind one address; then 512 kbit/s. */
    private static final int BYTES_AT_ONCE = 256 * 1024;

    private static final int BYTES_PER_SECOND = 64 * 1024;
    /** An office behind one address that begins its calls at nine o'clock. */
    private static final int BARE_AT_ONCE = 100;

    private static final int BARE_PER_SECOND = 20;

    private final LongSupplier nanos;
    private final Counts counts = new Counts();
    private final Allowance bytes = new Allowance(BYTES_AT_ONCE, BYTES_PER_SECOND, ADDRESSES);
    private final Allowance bare = new Allowance(BARE_AT_ONCE, BARE_PER_SECOND, ADDRESSES);
    private final Recent<Integer, Integer> received = new Recent<>(RUNS);

    /** @param nanos a clock that only goes forward */
    public Responding(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public Counts counts() {
        return counts;
    }

    /** Empty: nothing is said. Answers that somebody else sent here are the echo of a lie about the sender, and start no talk. */
    public Optional<byte[]> answer(byte[] datagram, InetAddress from, int port) {
        long now = nanos.getAsLong();
        try {
            StunMessage request = StunMessage.decode(datagram);
            if (request.kind() != Kind.REQUEST || port == 0) {
                counts.unasked.increment();
                return Optional.empty();
            }
            XorMappedAddress mapped = new XorMappedAddress(from, port);
            Optional<LinkProbe> probe = request.first(LinkProbe.class);
            return probe.isPresent() && unknown(request).isEmpty()
                    ? probed(request, probe.get(), datagram.length, mapped, now)
                    : asked(request, mapped, now);
        } catch (MalformedStun e) {
            counts.malformed.increment();
            return Optional.empty();
        }
    }

    private Optional<byte[]> probed(
            StunMessage request, LinkProbe probe, int asking, XorMappedAddress mapped, long now) {
        int count = received.merge(probe.run(), 1, Integer::sum);
        LinkProbe seen = new LinkProbe(probe.run(), probe.sequence(), count, now / NANOS_PER_MICRO);
        byte[] answer = success(request, List.of(mapped, seen))
                .padded(Math.min(asking, probe.count()))
                .encode();
        if (answer.length > asking) {
            counts.tooShort.increment();
            return Optional.empty();
        }
        if (!bytes.take(mapped.address(), answer.length, now)) {
            counts.tooMany.increment();
            return Optional.empty();
        }
        counts.probes.increment();
        return Optional.of(answer);
    }

    /** A browser that looks for its address, or somebody who wants what we do not know. */
    private Optional<byte[]> asked(StunMessage request, XorMappedAddress mapped, long now) {
        if (!bare.take(mapped.address(), 1, now)) {
            counts.tooMany.increment();
            return Optional.empty();
        }
        counts.addresses.increment();
        List<Integer> unknown = unknown(request);
        StunMessage answer = unknown.isEmpty()
                ? success(request, List.of(mapped))
                : with(
                        Kind.ERROR,
                        request,
                        List.of(new ErrorCode(ErrorCode.UNKNOWN_ATTRIBUTE), new UnknownAttributes(unknown)));
        return Optional.of(answer.encode());
    }

    private static List<Integer> unknown(StunMessage request) {
        List<Integer> types = new ArrayList<>();
        for (StunAttribute attribute : request.attributes()) {
            if (attribute instanceof Unknown unknown && unknown.mustBeUnderstood()) {
                types.add(unknown.type());
            }
        }
        return types;
    }

    private static StunMessage success(StunMessage request, List<StunAttribute> attributes) {
        return with(Kind.SUCCESS, request, attributes);
    }

    private static StunMessage with(Kind kind, StunMessage request, List<StunAttribute> attributes) {
        return new StunMessage(kind, request.transaction(), attributes, request.fingerprint());
    }
}
