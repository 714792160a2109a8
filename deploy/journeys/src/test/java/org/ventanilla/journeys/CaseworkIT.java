package org.ventanilla.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Analyst;

/** The work after the attention is over. */
class CaseworkIT {
    /** The newest of the sample cases are two and eight days old. */
    private static final String METERS = Town.radicado(2, 457);

    private static final String BILL = Town.radicado(8, 456);

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_case_is_found_by_words_and_by_cedula_taken_and_read() {
        Analyst marta = journey.analyst("marta");
        journey.keep(marta.page(), "analista-sin-casos");
        marta.seesAllCases();
        journey.keep(marta.page(), "analista-todos");
        marta.search("cobro metros cubicos fugas");
        marta.finds(METERS);
        journey.keep(marta.page(), "analista-busca");
        marta.search("ornitorrinco");
        marta.findsNothing();
        marta.search("fugas");
        marta.openFirst();
        marta.sees(METERS);
        marta.seesLight("Decidir", "Faltan");
        marta.take();
        marta.isHeldBy("Marta Gil");
        marta.reads("Cambió de analista");
        journey.keep(marta.page(), "analista-caso");
        marta.openTab("Papeles");
        journey.keep(marta.page(), "analista-caso-papeles");
        marta.backToCases();
        marta.reads(METERS);
    }

    @Test
    void who_works_on_the_same_case_is_told_what_the_other_did() {
        Analyst marta = journey.analyst("marta");
        Analyst pedro = journey.analyst("pedro");
        marta.openLink(BILL);
        pedro.openLink(BILL);
        pedro.take();
        pedro.isHeldBy("Pedro Mora");
        marta.isTold("Pedro Mora: Cambió de analista");
        marta.isHeldBy("Pedro Mora");
        journey.keep(marta.page(), "analista-otro-cambio");
    }

    @Test
    void two_who_note_something_at_once_both_get_it_in_and_what_was_typed_survives_a_reload() {
        Analyst marta = journey.analyst("marta");
        Analyst pedro = journey.analyst("pedro");
        marta.openLink(METERS);
        pedro.openLink(METERS);
        marta.writesNote("Llamé y no contestó.");
        marta.page().reload();
        marta.choosesNote();
        marta.finds("Por qué", "Llamé y no contestó.");
        pedro.holdNews();
        pedro.writesNote("Pedí la lectura.");
        marta.takesStep();
        marta.openTab("Historia");
        marta.reads("Llamé y no contestó.");
        pedro.takesStep();
        pedro.reads("Alguien más cambió este caso.");
        journey.keep(pedro.page(), "analista-conflicto");
        pedro.letNewsCome();
        pedro.triesAgain();
        pedro.openTab("Historia");
        pedro.reads("Pedí la lectura.");
        pedro.reads("Llamé y no contestó.");
    }
}
