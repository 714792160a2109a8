package org.ventanilla.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Analyst;
import org.ventanilla.journeys.faces.Customer;
import org.ventanilla.journeys.faces.Operator;

/** Nobody is sent home because there is no signal, and what she leaves arrives. */
class NoLinkIT {
    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_whole_attention_from_a_cold_start_without_a_server_arrives_when_there_is_one() throws Exception {
        OtherKiosk program = startedWithoutLink();
        Operator operator = journey.operator(program.address());
        operator.reads("Sin señal");
        journey.keep(operator.page(), "operador-sin-senal");
        Customer customer = journey.customer(program.address());
        operator.startAttention();

        customer.beginSeenWithoutLink("3105550123", "Agua");
        journey.keep(customer.page(), "cliente-cuente");
        customer.speak(2);
        journey.keep(customer.page(), "cliente-quedo-bien");
        customer.keepIt();
        customer.beFilmed(2);
        customer.watchIt();
        journey.keep(customer.page(), "cliente-se-vio");
        customer.keepIt();
        customer.letTheOperatorWrite("Llevo tres días sin agua.");
        customer.goOn();
        customer.sees("¿Trae papeles?");
        customer.showPaper();
        customer.seesOwnCamera();
        customer.holdsThePaperUntilItIsTaken();
        customer.sendIt();
        customer.sees("La hoja está guardada aquí");
        customer.goOn();
        customer.reads("Hojas guardadas: 1");
        journey.keep(customer.page(), "cliente-papeles");
        customer.goOn();
        customer.sees("Esto vamos a entregar");
        customer.reads("Llevo tres días sin agua.");
        journey.keep(customer.page(), "cliente-esto-vamos-a-entregar");
        customer.handIn();
        customer.reads("Esto no es el radicado.");
        journey.keep(customer.page(), "cliente-papel-de-entrega");
        String code = customer.code();
        customer.print();
        customer.reads("El papel ya está saliendo.");
        assertTrue(Pdf.of(onlyFile(program.printed())).text().contains(code));

        program.mendTheLine();
        customer.reads("La empresa ya lo recibió.");
        journey.keep(customer.page(), "cliente-recibido");
        customer.leave();
        customer.goesHome();
        nothingOfHerLiesIn(journey.profile(program.address()));

        Analyst analyst = journey.analyst("marta");
        analyst.openHandIns();
        analyst.reads(code);
        journey.keep(analyst.page(), "analista-entregado-sin-senal");
        analyst.openHandIn(code);
        analyst.playsTheFilm();
        journey.keep(analyst.page(), "analista-mensaje-en-video");
        operator.reads(code);
        operator.reads("Todavía sin radicado");
        journey.keep(operator.page(), "operador-entregado-sin-senal");
    }

    @Test
    void who_was_interrupted_by_the_power_has_left_what_she_kept() throws Exception {
        OtherKiosk program = startedWithoutLink();
        Operator operator = journey.operator(program.address());
        Customer customer = journey.customer(program.address());
        operator.startAttention();
        customer.beginWithoutLink("3105550124", "Luz");
        customer.speak(1);
        customer.keepIt();

        program.kill();
        program.startAgain();

        customer.sees("Hable con la empresa, por video");
        assertEquals(1, sealed(program, "note"));
        assertEquals(0, sealed(program, "manifest"));
        program.mendTheLine();
    }

    @Test
    void who_waits_is_helped_without_a_link_and_may_go_back_to_her_place() {
        OtherKiosk program = journey.town().printingKiosk();
        Customer customer = journey.waitingCustomer(program.address());
        program.loseTheLine();
        customer.reads("Usted no pierde su puesto.");
        journey.keep(customer.page(), "cliente-espera-sin-senal");
        customer.sees("Cuéntenos qué necesita");
        journey.keep(customer.page(), "cliente-de-la-fila-a-cuente");
        program.mendTheLine();
        customer.isOfferedAnAgent();
        journey.keep(customer.page(), "cliente-en-la-fila-volvio-la-senal");
        customer.wantsToTalk();
        customer.sees("Espere aquí, por favor");
        customer.wantsToGiveUp();
        customer.givesUp();
        customer.goesHome();
    }

    @Test
    void a_kiosk_that_never_had_a_signal_asks_for_no_pin_that_nobody_could_answer() {
        try (OtherKiosk kiosk = OtherKiosk.withoutLine(journey.town().data())) {
            Operator operator = journey.operator(kiosk.address());
            operator.sees("Buscamos la señal");
            operator.seesNoPin();
            journey.keep(operator.page(), "operador-busca-la-primera-senal");
        }
    }

    /** Her phone and her words, in both ways that Chromium writes text, and whatever begins as a recording or a PDF does. */
    private static void nothingOfHerLiesIn(Path profile) throws Exception {
        List<String> traces = new ArrayList<>(List.of("\u001aE\u00df\u00a3", "%PDF-"));
        for (String said : List.of("3105550123", "tres días sin agua")) {
            for (Charset written : List.of(UTF_8, UTF_16LE)) {
                traces.add(new String(said.getBytes(written), ISO_8859_1));
            }
        }
        try (Stream<Path> files = Files.walk(profile)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertTrue(all.size() > 10, all.size() + " files");
            for (Path file : all) {
                String text = read(file);
                traces.forEach(trace -> assertFalse(text.contains(trace), trace + " in " + file));
            }
        }
    }

    /** Chromium deletes files of its own while we read. */
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    /** Its day was opened before; then the power went, and the line with it. */
    private OtherKiosk startedWithoutLink() throws Exception {
        OtherKiosk program = journey.town().printingKiosk();
        journey.letCameraSeeABill(program.address());
        journey.operator(program.address()).haveDayOpen(Town.PIN);
        program.kill();
        program.loseTheLine();
        program.startAgain();
        return program;
    }

    private static long sealed(OtherKiosk program, String kind) throws Exception {
        try (Stream<Path> files = Files.list(program.spool())) {
            return files.filter(file -> file.toString().endsWith("_" + kind + ".sealed"))
                    .count();
        }
    }

    private static byte[] onlyFile(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            return Files.readAllBytes(all.getFirst());
        }
    }
}
