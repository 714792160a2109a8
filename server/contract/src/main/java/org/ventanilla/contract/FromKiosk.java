package org.ventanilla.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kiosk's message to the server over {@code /ws/kiosk}. Commands carry an id and are answered by {@code done} or {@code problem}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(FromKiosk.KioskHeartbeat.class),
    @JsonSubTypes.Type(FromKiosk.KioskOpenDay.class),
    @JsonSubTypes.Type(FromKiosk.KioskCloseDay.class),
    @JsonSubTypes.Type(FromKiosk.KioskOpenSession.class),
    @JsonSubTypes.Type(FromKiosk.KioskLeave.class),
    @JsonSubTypes.Type(FromKiosk.KioskResolved.class),
    @JsonSubTypes.Type(FromKiosk.KioskChat.class),
    @JsonSubTypes.Type(FromKiosk.KioskSignal.class),
    @JsonSubTypes.Type(FromKiosk.KioskPointer.class),
    @JsonSubTypes.Type(FromKiosk.KioskDismissRequest.class),
    @JsonSubTypes.Type(FromKiosk.KioskAnswer.class),
    @JsonSubTypes.Type(FromKiosk.KioskSeen.class),
    @JsonSubTypes.Type(FromKiosk.KioskTravels.class),
    @JsonSubTypes.Type(FromKiosk.KioskNotOpened.class),
    @JsonSubTypes.Type(FromKiosk.KioskBacklog.class),
    @JsonSubTypes.Type(FromKiosk.KioskRungs.class),
    @JsonSubTypes.Type(FromKiosk.KioskBack.class),
    @JsonSubTypes.Type(FromKiosk.KioskChecked.class),
    @JsonSubTypes.Type(FromKiosk.KioskResync.class)
})
public sealed interface FromKiosk {

    @JsonTypeName("heartbeat")
    record KioskHeartbeat(UUID id, @Nullable Integer rttMs, KioskViews.Devices devices) implements FromKiosk {}

    @JsonTypeName("openDay")
    record KioskOpenDay(UUID id, String pin) implements FromKiosk {}

    @JsonTypeName("closeDay")
    record KioskCloseDay(UUID id) implements FromKiosk {}

    @JsonTypeName("openSession")
    record KioskOpenSession(UUID id, UUID session, String phone, Words.Service service, Common.Consent consent)
            implements FromKiosk {}

    @JsonTypeName("leave")
    record KioskLeave(UUID id, UUID session) implements FromKiosk {}

    @JsonTypeName("resolved")
    record KioskResolved(UUID id, UUID session, @Nullable Boolean yes) implements FromKiosk {}

    @JsonTypeName("chat")
    record KioskChat(UUID id, UUID session, String text) implements FromKiosk {}

    /** Also travels to the kiosk. */
    @JsonTypeName("signal")
    record KioskSignal(UUID session, Common.Signalling signal) implements FromKiosk, ToKiosk {}

    /** Also travels to the kiosk. {@code x} and {@code y} are shares of the shown picture, 0 to 1. */
    @JsonTypeName("pointer")
    record KioskPointer(UUID session, double x, double y) implements FromKiosk, ToKiosk {}

    @JsonTypeName("dismissRequest")
    record KioskDismissRequest(UUID id, UUID session, UUID request) implements FromKiosk {}

    @JsonTypeName("answer")
    record KioskAnswer(UUID id, UUID session, UUID question, boolean yes) implements FromKiosk {}

    /** The square code of a case on the paper under the camera. */
    @JsonTypeName("seen")
    record KioskSeen(UUID id, UUID session, String radicado) implements FromKiosk {}

    /** A confirmed page is kept at the kiosk, and so much of it is at the server. */
    @JsonTypeName("travels")
    record KioskTravels(UUID session, UUID page, int number, Words.PaperKind kind, int percent) implements FromKiosk {}

    /** It arrived, and the server said that it did not open: whoever asked for it asks again. */
    @JsonTypeName("notOpened")
    record KioskNotOpened(UUID session, UUID page) implements FromKiosk {}

    /**
     * What waits at the kiosk. Said again after each sign-in.
     *
     * @param parts sealed parts that are there and nowhere else, of so many bytes
     * @param oldestSeconds the age of the oldest of them, by the kiosk's clock; {@code null} when nothing waits
     * @param refused sheets that we did not take, kept aside there
     * @param missing sheets that its disk lost
     */
    @JsonTypeName("backlog")
    record KioskBacklog(int parts, long bytes, @Nullable Long oldestSeconds, int refused, int missing)
            implements FromKiosk {}

    /** What the kiosk decided that the call carries. Said again on each new socket: lost with the old one. */
    @JsonTypeName("rungs")
    record KioskRungs(UUID session, Common.Rungs rungs) implements FromKiosk {}

    /** She went on without a link, and is with her agent again. {@code notes}: what she said meanwhile, which may still travel. */
    @JsonTypeName("back")
    record KioskBack(UUID id, UUID session, int notes) implements FromKiosk {}

    /** What a call from here would begin with: before there is one. Said again on each new socket, and each time that it was looked at. */
    @JsonTypeName("checked")
    record KioskChecked(Common.Rungs rungs) implements FromKiosk {}

    @JsonTypeName("resync")
    record KioskResync() implements FromKiosk {}
}
