package org.ventanilla.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What of the call really arrives at a page: moving pictures, light, sound. Each is waited for, never slept for. */
public record Media(Page page, String video) {
    private static final int ENOUGH_FRAMES = 5;
    private static final int ENOUGH_PACKETS = 20;

    /** To be put into every page before its own scripts. */
    static String script() {
        try (var file = Objects.requireNonNull(Media.class.getResourceAsStream("media.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** "1920x1080" of the picture that the page posted last. */
    public static String postedPicture(Page page) {
        return (String) page.waitForFunction("() => theMedia.posted()").jsonValue();
    }

    public void awaitMoving(double milliseconds) {
        await("({video}) => theMedia.moving(video, " + ENOUGH_FRAMES + ")", milliseconds);
    }

    /** A covered camera sends black. */
    public void awaitDark(double milliseconds) {
        await("({video}) => theMedia.light(video) < 12", milliseconds);
    }

    public void awaitLight(double milliseconds) {
        await("({video}) => theMedia.light(video) > 30", milliseconds);
    }

    public void awaitSilence(double milliseconds) {
        await("() => theMedia.loudness() < 0.0005", milliseconds);
    }

    public void awaitSound(double milliseconds) {
        await("() => theMedia.loudness() > 0.002", milliseconds);
    }

    /** As if the kiosk had decided so: this page obeys. Each side has to be told. */
    public void carry(String up, String down) {
        page.evaluate("([up, down]) => theMedia.carry(up, down)", List.of(up, down));
    }

    /** Voice goes and comes, and no video goes. */
    public void awaitOnlyVoice(double milliseconds) {
        await("() => theMedia.onlyVoice(" + ENOUGH_PACKETS + ")", milliseconds);
    }

    /** Pictures in place of video, one after the other. */
    public void awaitStills(double milliseconds) {
        await("({video}) => theMedia.stills(video, 2)", milliseconds);
    }

    public int height() {
        return ((Number) page.evaluate("video => theMedia.height(video)", video)).intValue();
    }

    private void await(String condition, double milliseconds) {
        page.waitForFunction(
                condition,
                Map.of("video", video),
                new Page.WaitForFunctionOptions().setTimeout(milliseconds).setPollingInterval(100));
    }
}
