package org.ventanilla.server.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Addressee;
import org.ventanilla.server.notification.letter.LetterKind.Outcome;

/** The letters and the batches they were printed in. */
public interface Letters {

    /**
     * @param place in its batch, from 1
     * @param guia the courier's number; null until it is known
     */
    record Letter(
            String code,
            UUID act,
            LetterKind kind,
            UUID batch,
            int place,
            @Nullable String guia,
            @Nullable LocalDate sentOn,
            @Nullable Outcome outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable String reason,
            @Nullable String proof) {}

    /** Where it went: personal. */
    record Address(String code, String name, String address, String municipality) {}

    /**
     * @param sent how many of its letters have a guía
     * @param settled how many were delivered or came back
     * @param sha256 of the PDF
     */
    record Batch(UUID id, Instant at, String actor, int letters, int sent, int settled, String sha256) {}

    /** False when this act has its letter of that kind already. */
    boolean isNew(UUID act, LetterKind kind);

    void add(Batch batch);

    void add(Letter letter, Addressee to);

    Optional<Letter> coded(String code);

    Optional<Letter> withGuia(String guia);

    void sent(String code, String guia, LocalDate on);

    void settled(String code, Outcome outcome, LocalDate on, @Nullable String reason, String proof);

    List<Letter> ofAct(UUID act);

    /** The newest first. */
    List<Batch> batches(int most);

    Optional<Batch> batch(UUID id);

    /** In the order in which they were printed. */
    List<Address> addresses(UUID batch);
}
