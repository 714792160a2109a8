package org.ventanilla.journeys.bench.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the microphones hear: a minute of Spanish. The browser's own beep is mostly silence, and flatters every codec. Each end has a
 * voice of its own: of the same one at both an echo canceller might take out what it has just played.
 */
final class Speech {
    private static final String WORDS = """
            Buenos días. Vengo porque el recibo de la energía me llegó muy caro este mes. Antes pagaba como cuarenta mil pesos y ahora
            dice ciento veinte mil. En la casa somos tres personas y no hemos comprado nada nuevo: la misma nevera, el mismo televisor
            y los bombillos. Yo le tomé una foto al medidor el domingo y la traje aquí en el teléfono. El número que marca no es el
            mismo que aparece en el papel. También quería preguntarle por la fecha del corte, porque mi vecina dice que a ella se la
            cambiaron y no le avisaron. Si hay que mandar a alguien a revisar, yo estoy en la casa por las tardes, después de las dos.
            Queda en la vereda San Antonio, pasando el puente, la casa verde que tiene una mata de plátano al frente. Mi cédula la
            tengo aquí a la mano y el recibo de los tres meses anteriores también. Dígame por favor qué más necesita y cuánto se
            demora la respuesta, que a mí me toca venir desde lejos y el bus solo pasa dos veces en el día.
            """;

    private Speech() {}

    static void into(Path folder) throws IOException, InterruptedException {
        say(folder, "kiosk", "es-419");
        say(folder, "hub", "es-419+f3");
    }

    /** 60 s, 48 kHz, one channel, again and again. */
    static Path at(String end, Path folder) {
        return folder.resolve("speech-at-" + end + ".wav");
    }

    private static void say(Path folder, String end, String voice) throws IOException, InterruptedException {
        var raw = folder.resolve("raw.wav");
        run(List.of("espeak-ng", "-v", voice, "-a", "70", "-s", "155", "-w", "" + raw, WORDS.replaceAll("\\s+", " ")));
        run(List.of(
                "sox",
                "" + raw,
                "-r",
                "48000",
                "-c",
                "1",
                "-b",
                "16",
                "" + at(end, folder),
                "repeat",
                "1",
                "trim",
                "0",
                "60"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) throw new IOException(command.getFirst() + " did not work");
    }
}
