package org.ventanilla.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows a kiosk ({@code schema/kiosk.json}). */
public final class KioskViews {
    private KioskViews() {}

    public record Devices(
            Words.DeviceState camera,
            Words.DeviceState documentCamera,
            Words.DeviceState microphone,
            Words.DeviceState printer) {}

    /** @param trackPage where anybody follows a case, as the public reaches it; absent in what a kiosk remembers of an older server */
    public record KioskPlace(
            UUID id,
            String name,
            String municipality,
            String divipola,
            String phoneLine,
            @Nullable String trackPage) {}

    public record Day(boolean open, @Nullable String operator, int attentions) {}

    /** @param notes what she said in notes and has arrived; absent as long as there is none */
    public record KioskSession(
            UUID id,
            Words.SessionState state,
            Words.Service service,
            boolean image,
            @Nullable Integer place,
            @Nullable Integer waitMinutes,
            @Nullable String agent,
            boolean agentPresent,
            Map<UUID, Common.ChatLine> chat,
            Map<UUID, Common.PageState> pages,
            @Nullable Map<UUID, Common.NoteSaid> notes,
            Common.@Nullable PaperRequest paperRequest,
            Common.@Nullable Shown shown,
            Common.@Nullable Question question,
            Common.@Nullable FiledPqr pqr,
            Words.@Nullable Outcome outcome) {}

    public record KioskView(
            KioskPlace kiosk,
            Day day,
            List<Common.IceServer> iceServers,
            @Nullable KioskSession session) {}
}
