package org.ventanilla.server.casework.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.casework.Light;
import org.ventanilla.server.casework.Silence;
import org.ventanilla.server.pqr.Annex;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Reception;

/**
 * {@code Case} of openapi.yaml: the whole case for the staff.
 *
 * @param session the attention it was filed in
 * @param causalKnown an unknown code stops nothing but the SUI row
 * @param moves the codes of the moves that are legal now
 */
record CaseJson(
        UUID id,
        String radicado,
        String checkDigit,
        int version,
        Instant filedAt,
        String filedWords,
        UUID session,
        State state,
        Kind kind,
        String kindWord,
        Service service,
        @Nullable String causal,
        @Nullable String causalName,
        boolean causalKnown,
        String area,
        boolean malIngresada,
        @Nullable String about,
        @Nullable Person analyst,
        Content content,
        List<String> missing,
        String receivedBy,
        String receivedAt,
        Reception.How receivedHow,
        List<Annex> annexes,
        Term term,
        Dates dates,
        @Nullable Waiting waiting,
        @Nullable LocalDate evidenceUntil,
        @Nullable Translation translation,
        @Nullable Answer answer,
        @Nullable Told notice,
        @Nullable SilenceJson silence,
        List<String> moves,
        List<Step> steps) {

    record State(String code, String word, String sentence) {}

    record Person(UUID id, String name) {}

    record Term(int days, String citation, LocalDate presented, int day) {}

    record Dates(
            Date decide, Date cite, Date notice, @Nullable LocalDate stopped, LocalDate target) {}

    /** @param days business days until {@code by}, below nothing when it is over */
    record Date(
            @Nullable LocalDate by,
            @Nullable LocalDate on,
            Light light,
            @Nullable Integer days,
            String words) {}

    record Waiting(LocalDate asked, LocalDate by, boolean extended) {}

    /** Said in a native language; {@code text} once it is translated. */
    record Translation(
            String language, LocalDate by, @Nullable String text) {}

    record Answer(@Nullable String radicado, Instant at, String respuesta, String word) {}

    record Told(Instant at, String how, String word) {}

    record SilenceJson(Instant since, Instant recogniseBy, Silence.Stand stand) {}

    /** @param who a name, or who it was if no person */
    record Step(
            int version,
            Instant at,
            String when,
            String who,
            String move,
            String word,
            String article,
            String state,
            Map<String, Object> data,
            @Nullable String why) {}
}
