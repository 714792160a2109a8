package org.ventanilla.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The server's message to a kiosk over {@code /ws/kiosk}: a snapshot, then numbered changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ToKiosk.KioskSnapshot.class),
    @JsonSubTypes.Type(ToKiosk.Change.class),
    @JsonSubTypes.Type(ToKiosk.Done.class),
    @JsonSubTypes.Type(ToKiosk.Refusal.class),
    @JsonSubTypes.Type(ToKiosk.TakePhoto.class),
    @JsonSubTypes.Type(FromKiosk.KioskSignal.class),
    @JsonSubTypes.Type(FromKiosk.KioskPointer.class)
})
public sealed interface ToKiosk
        permits ToKiosk.KioskSnapshot,
                ToKiosk.Change,
                ToKiosk.Done,
                ToKiosk.Refusal,
                ToKiosk.TakePhoto,
                FromKiosk.KioskSignal,
                FromKiosk.KioskPointer {

    @JsonTypeName("snapshot")
    record KioskSnapshot(long seq, KioskViews.KioskView view) implements ToKiosk {}

    /** A JSON Merge Patch (RFC 7396) of the view; shared with the hub. */
    @JsonTypeName("change")
    record Change(long seq, JsonNode patch) implements ToKiosk, ToHub {}

    @JsonTypeName("done")
    record Done(UUID id) implements ToKiosk, ToHub, ToPage {}

    @JsonTypeName("problem")
    record Refusal(@Nullable String id, Problem problem) implements ToKiosk, ToHub, ToPage {}

    @JsonTypeName("takePhoto")
    record TakePhoto(UUID session) implements ToKiosk {}
}
