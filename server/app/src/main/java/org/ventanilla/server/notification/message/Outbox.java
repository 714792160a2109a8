package org.ventanilla.server.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be sent, and what became of it. */
public interface Outbox {

    /** @param tries this one included */
    record Due(UUID id, int tries, ServiceMessage message) {}

    enum State {
        WAITING,
        /** Also while a try runs: a server that dies leaves it due, not lost. */
        FAILED,
        GIVEN_UP,
        SENT
    }

    /** A message as staff see it: no words of it and no address. */
    record Entry(
            UUID id,
            UUID pqr,
            String occasion,
            Channel channel,
            State state,
            int tries,
            Instant at,
            Optional<Failure> failure) {}

    enum Failure {
        UNFINISHED("El envío se cortó."),
        UNREACHABLE("El servidor de correo no responde."),
        ADDRESS_REFUSED("Esa dirección no existe."),
        NO_CHANNEL("Ese medio no está configurado.");

        private final String words;

        Failure(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** In the transaction that made it true. An occasion that has its message already gets no second one. */
    void put(ServiceMessage message, Instant at);

    /** Takes what is due, marked as failed before anybody tries; two sweeps never take the same. */
    List<Due> claim(Instant now, int most);

    void sent(UUID id, Instant at);

    /** @param again when to try again; empty gives up */
    void failed(UUID id, Failure failure, Optional<Instant> again);

    /** A person wants it tried again now. False when there is no such message, or it was sent. */
    boolean retry(UUID id, Instant now);

    /** What failed or was given up, the newest first. */
    List<Entry> troubled(int most);

    List<Entry> of(UUID pqr);
}
