package org.ventanilla.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent's message to the server over {@code /ws/hub}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(FromHub.HubAvailable.class),
    @JsonSubTypes.Type(FromHub.HubAccept.class),
    @JsonSubTypes.Type(FromHub.HubChat.class),
    @JsonSubTypes.Type(FromHub.HubSignal.class),
    @JsonSubTypes.Type(FromHub.HubPointer.class),
    @JsonSubTypes.Type(FromHub.HubRequestPaper.class),
    @JsonSubTypes.Type(FromHub.HubTakePhoto.class),
    @JsonSubTypes.Type(FromHub.HubShow.class),
    @JsonSubTypes.Type(FromHub.HubAsk.class),
    @JsonSubTypes.Type(FromHub.HubOpenCase.class),
    @JsonSubTypes.Type(FromHub.HubDraft.class),
    @JsonSubTypes.Type(FromHub.HubHears.class),
    @JsonSubTypes.Type(FromHub.HubOutcome.class),
    @JsonSubTypes.Type(FromHub.HubFinish.class),
    @JsonSubTypes.Type(FromHub.HubResync.class)
})
public sealed interface FromHub {

    @JsonTypeName("available")
    record HubAvailable(UUID id, boolean available) implements FromHub {}

    /** Without a session: the one who waits longest. */
    @JsonTypeName("accept")
    record HubAccept(UUID id, @Nullable UUID session) implements FromHub {}

    @JsonTypeName("chat")
    record HubChat(UUID id, UUID session, String text) implements FromHub {}

    /** Also travels to the hub. */
    @JsonTypeName("signal")
    record HubSignal(UUID session, Common.Signalling signal) implements FromHub, ToHub {}

    /** Also travels to the hub. */
    @JsonTypeName("pointer")
    record HubPointer(UUID session, double x, double y) implements FromHub, ToHub {}

    @JsonTypeName("requestPaper")
    record HubRequestPaper(UUID id, UUID session, Words.PaperKind kind) implements FromHub {}

    @JsonTypeName("takePhoto")
    record HubTakePhoto(UUID id, UUID session) implements FromHub {}

    /** A bill, the words of a case, or a sheet of an act; none of them: take away what is shown. */
    @JsonTypeName("show")
    record HubShow(
            UUID id,
            UUID session,
            @Nullable String invoice,
            @Nullable String radicado,
            @Nullable String act,
            @Nullable Integer sheet)
            implements FromHub {}

    /** The case that she came about; without a radicado: close it. */
    @JsonTypeName("openCase")
    record HubOpenCase(UUID id, UUID session, @Nullable String radicado) implements FromHub {}

    /** The command's id is the question's. Without a text: take the question away. */
    @JsonTypeName("ask")
    record HubAsk(
            UUID id,
            UUID session,
            Words.QuestionKind kind,
            @Nullable String text) implements FromHub {}

    @JsonTypeName("draft")
    record HubDraft(UUID id, UUID session, HubViews.PqrDraft draft) implements FromHub {}

    /** The agent plays a note, or has heard it to its end. */
    @JsonTypeName("hears")
    record HubHears(UUID id, UUID session, UUID note, boolean whole) implements FromHub {}

    @JsonTypeName("outcome")
    record HubOutcome(UUID id, UUID session, Words.Outcome outcome) implements FromHub {}

    @JsonTypeName("finish")
    record HubFinish(UUID id, UUID session, String note) implements FromHub {}

    @JsonTypeName("resync")
    record HubResync() implements FromHub {}
}
