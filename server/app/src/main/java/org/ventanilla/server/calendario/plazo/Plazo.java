package org.ventanilla.server.calendario.plazo;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ventanilla.server.platform.WrongFile;

/** Asks the calendar of the law from a command line. */
public final class Plazo {

    /** What was asked cannot be answered; the same as any command that is called wrongly. */
    static final int WRONG = 2;

    private static final String USAGE = """
            Cuándo vence un término, y por qué.

              ./ventanilla plazo FECHA DÍAS     2026-06-10 15: quince días hábiles
              ./ventanilla plazo FECHA RELOJ    2026-06-10 T1: un reloj de la ley, T1 a T19
              ./ventanilla plazo --stdin        lee líneas «FECHA DÍAS» y escribe una fecha por línea

              --saturdays           cuenta los sábados: la meta interna, no el término legal
              --local-days ARCHIVO  días en que la empresa no atiende (date;legalBasis)
              --clocks ARCHIVO      los relojes de la empresa, en vez de los del programa
            """;

    private Plazo() {}

    public static void main(String[] arguments) {
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var code = run(arguments, in, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(String[] arguments, BufferedReader in, PrintStream out, PrintStream err) {
        try {
            var asked = Options.of(arguments);
            if (asked.help()) {
                out.print(USAGE);
                return 0;
            }
            return asked.stdin() ? new Lines(asked.days(), out, err).answer(in) : one(asked, out);
        } catch (WrongQuestion | WrongFile e) {
            err.println(e.getMessage());
            return WRONG;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int one(Options asked, PrintStream out) {
        var explained = new Explained(asked.days());
        var from = Question.date(asked.date());
        if (Question.isClock(asked.length())) {
            out.print(explained.clock(from, Question.rule(asked.length(), from, asked.clocks())));
        } else {
            out.print(explained.days(from, Question.count(asked.length())));
        }
        return 0;
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
    }
}
