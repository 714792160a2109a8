package org.ventanilla.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** The server's message to an agent's page over {@code /ws/hub}: a snapshot, then numbered changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ToHub.HubSnapshot.class),
    @JsonSubTypes.Type(ToKiosk.Change.class),
    @JsonSubTypes.Type(ToKiosk.Done.class),
    @JsonSubTypes.Type(ToKiosk.Refusal.class),
    @JsonSubTypes.Type(FromHub.HubSignal.class),
    @JsonSubTypes.Type(FromHub.HubPointer.class)
})
public sealed interface ToHub
        permits ToHub.HubSnapshot,
                ToKiosk.Change,
                ToKiosk.Done,
                ToKiosk.Refusal,
                FromHub.HubSignal,
                FromHub.HubPointer {

    @JsonTypeName("snapshot")
    record HubSnapshot(long seq, HubViews.DeskView view) implements ToHub {}
}
