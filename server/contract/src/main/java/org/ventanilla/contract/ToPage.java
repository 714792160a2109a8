package org.ventanilla.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** The kiosk's program to its own pages, on loopback: the whole view each time it changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ToPage.PageSnapshot.class),
    @JsonSubTypes.Type(ToKiosk.Done.class),
    @JsonSubTypes.Type(ToKiosk.Refusal.class),
    @JsonSubTypes.Type(FromPage.PageSignal.class),
    @JsonSubTypes.Type(FromPage.PagePointer.class),
    @JsonSubTypes.Type(ToPage.PageTakePhoto.class),
    @JsonSubTypes.Type(ToPage.PageReplaced.class)
})
public sealed interface ToPage
        permits ToPage.PageSnapshot,
                ToKiosk.Done,
                ToKiosk.Refusal,
                FromPage.PageSignal,
                FromPage.PagePointer,
                ToPage.PageTakePhoto,
                ToPage.PageReplaced {

    @JsonTypeName("snapshot")
    record PageSnapshot(long seq, VisitViews.VisitView view) implements ToPage {}

    @JsonTypeName("takePhoto")
    record PageTakePhoto() implements ToPage {}

    @JsonTypeName("replaced")
    record PageReplaced() implements ToPage {}
}
