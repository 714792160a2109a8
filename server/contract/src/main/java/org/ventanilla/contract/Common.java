package org.ventanilla.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes that several conversations share ({@code schema/common.json}). An absent field is {@code null} here and missing on the wire. */
public final class Common {
    private Common() {}

    /** Ley 1581/2012 arts. 5, 6 and 9: the call, her image and the recording are asked apart. */
    public record Consent(boolean call, boolean image, boolean recording) {}

    /** What either direction of the call carries now. Up: from the kiosk to the agent. */
    public record Rungs(Words.Rung up, Words.Rung down) {}

    public record ChatLine(Words.Speaker from, Instant at, String text) {}

    /**
     * What of a page has reached the server; the original is absent until the agent asks for it.
     *
     * @param percent of it that is here, as its kiosk says; {@code null} when it is whole or nothing was said
     * @param notOpened {@code true} when it came and did not open behind its seal, else {@code null}
     */
    public record PageState(
            int number,
            Words.PaperKind kind,
            boolean preview,
            boolean page,
            Words.@Nullable Original original,
            @Nullable Integer percent,
            @Nullable Boolean notOpened) {}

    /**
     * A note that was said in this attention and has arrived; what it says is asked for apart.
     *
     * @param number within the attention, from 1
     * @param film with her picture, not her voice alone
     * @param at when it arrived
     */
    public record NoteSaid(int number, int seconds, boolean film, Instant at, Words.Heard heard) {}

    public record PaperRequest(UUID id, Words.PaperKind kind) {}

    public record Shown(String id, String title) {}

    /** Asked by the agent, answered at the kiosk; the answer and its moment are there together or not at all. */
    public record Question(
            UUID id,
            Words.QuestionKind kind,
            String text,
            Instant askedAt,
            @Nullable Boolean yes,
            @Nullable Instant answeredAt) {}

    public record FiledPqr(
            String radicado,
            String checkDigit,
            Instant filedAt,
            String filedText,
            LocalDate dueDate,
            String dueText,
            String trackUrl) {}

    public record SessionDescription(String type, String sdp) {}

    public record IceCandidate(
            String candidate,
            @Nullable String sdpMid,
            @Nullable Integer sdpMLineIndex,
            @Nullable String usernameFragment) {}

    /** One step of the call's negotiation; relayed, never stored: it carries addresses. */
    public record Signalling(
            UUID from,
            @Nullable UUID to,
            @Nullable Boolean hello,
            @Nullable Boolean bye,
            @Nullable SessionDescription description,
            @Nullable IceCandidate candidate) {}

    public record IceServer(
            List<String> urls,
            @Nullable String username,
            @Nullable String credential) {}
}
