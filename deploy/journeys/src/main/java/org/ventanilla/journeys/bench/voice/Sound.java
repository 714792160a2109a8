package org.ventanilla.journeys.bench.voice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Samples of one channel at {@link Stoi#RATE}, from -1 to 1. */
public final class Sound {
    private Sound() {}

    /** Any file that {@code sox} can read. */
    public static double[] in(Path file) throws IOException, InterruptedException {
        // Dithered, a recording would not be the same twice.
        var process = new ProcessBuilder(
                        "sox",
                        "-D",
                        "" + file,
                        "-t",
                        "raw",
                        "-e",
                        "signed",
                        "-b",
                        "16",
                        "-L",
                        "-c",
                        "1",
                        "-r",
                        "" + Stoi.RATE,
                        "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var bytes = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) throw new IOException("sox does not read " + file);
        var shorts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        var samples = new double[shorts.remaining()];
        for (int at = 0; at < samples.length; at++) samples[at] = shorts.get(at) / 32_768.0;
        return samples;
    }
}
