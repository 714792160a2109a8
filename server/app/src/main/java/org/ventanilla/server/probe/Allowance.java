package org.ventanilla.server.probe;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How much each address may be sent: so much at once, and so much each second after it. One thread.
 *
 * @see Recent for what becomes of those who were not heard of for long: they begin anew, which gives nobody more than an address of its own would
 */
final class Allowance {
    private static final double NANOS = 1e9;
    /** Who has IPv6 has a network of 64 bits at least: all its addresses are one. */
    private static final int NETWORK_BYTES = 8;

    private final double atOnce;
    private final double perSecond;
    private final Recent<String, Bucket> buckets;

    Allowance(int atOnce, int perSecond, int addresses) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.buckets = new Recent<>(addresses);
    }

    /** @param now ns of a clock that only goes forward */
    boolean take(InetAddress to, int amount, long now) {
        Bucket bucket = buckets.computeIfAbsent(network(to), key -> new Bucket(atOnce, now));
        bucket.left = Math.min(atOnce, bucket.left + (now - bucket.at) / NANOS * perSecond);
        bucket.at = now;
        if (bucket.left < amount) {
            return false;
        }
        bucket.left -= amount;
        return true;
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    }

    private static final class Bucket {
        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }
}
