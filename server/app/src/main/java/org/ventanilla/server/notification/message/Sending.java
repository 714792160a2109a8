package org.ventanilla.server.notification.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.notification.message.Outbox.Due;
import org.ventanilla.server.notification.message.Outbox.Failure;

/** Sends what is due. Any number of servers may sweep at once. */
public final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 50;

    /** After the first try, the second… and then a person must look. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private final Outbox outbox;
    private final Map<Channel, Carrier> carriers;
    private final Clock clock;

    public Sending(Outbox outbox, Map<Channel, Carrier> carriers, Clock clock) {
        this.outbox = outbox;
        this.carriers = Map.copyOf(carriers);
        this.clock = clock;
    }

    /** A channel that the utility does not have gets no message at all. */
    public boolean has(Channel channel) {
        return carriers.containsKey(channel);
    }

    public void sweep() {
        outbox.claim(clock.instant(), AT_ONCE).forEach(this::send);
    }

    private void send(Due due) {
        var failure = Optional.ofNullable(carriers.get(due.message().channel()))
                .map(carrier -> carrier.carry(due.id(), due.message()))
                .orElse(Optional.of(Failure.NO_CHANNEL));
        failure.ifPresentOrElse(why -> failed(due, why), () -> outbox.sent(due.id(), clock.instant()));
    }

    private void failed(Due due, Failure why) {
        LOG.atWarn()
                .addKeyValue("message", due.id())
                .addKeyValue("tries", due.tries())
                .addKeyValue("why", why)
                .log("message not sent");
        outbox.failed(due.id(), why, again(due, why));
    }

    private Optional<Instant> again(Due due, Failure why) {
        return why == Failure.ADDRESS_REFUSED || due.tries() > PAUSES.size()
                ? Optional.empty()
                : Optional.of(clock.instant().plus(PAUSES.get(due.tries() - 1)));
    }
}
