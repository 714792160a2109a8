package org.ventanilla.journeys.bench.call;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Takes down what a page plays of the other's voice, from when it was put there. The call is under way. */
record Ear(Page page) {
    private static final int SAMPLE_BYTES = 2;

    static Ear at(Page page) {
        page.evaluate(Meter.resource("ear.js"));
        return new Ear(page);
    }

    Carried carried() {
        return new Gson().fromJson(new Gson().toJsonTree(page.evaluate("() => theEar.carried()")), Carried.class);
    }

    /** As a WAV of one channel, at the rate at which it was played. */
    void keep(Path file) throws IOException {
        var heard = new Gson().toJsonTree(page.evaluate("() => theEar.heard()")).getAsJsonObject();
        var bytes = Base64.getDecoder().decode(heard.get("samples").getAsString());
        var format = new AudioFormat(heard.get("rate").getAsFloat(), 8 * SAMPLE_BYTES, 1, true, false);
        var sound = new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length / SAMPLE_BYTES);
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }

    /**
     * What the browser's connection counted by then, without ICE and the headers of UDP and IP.
     *
     * @param at milliseconds
     */
    record Carried(double at, double bytesSent, double packetsSent, double bytesReceived, double packetsReceived) {
        private static final int HEADERS = 28;

        Carried since(Carried before) {
            return new Carried(
                    at - before.at,
                    bytesSent - before.bytesSent,
                    packetsSent - before.packetsSent,
                    bytesReceived - before.bytesReceived,
                    packetsReceived - before.packetsReceived);
        }

        /** kbit/s of IP each way, as the kiosk's side sees it. */
        JsonObject json() {
            var json = new JsonObject();
            json.addProperty("downKbit", kbit(bytesReceived, packetsReceived));
            json.addProperty("upKbit", kbit(bytesSent, packetsSent));
            return json;
        }

        private double kbit(double bytes, double packets) {
            return 8 * (bytes + HEADERS * packets) / at;
        }
    }
}
