package org.ventanilla.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Analyst;

/** The work after the attention is over. */
class CaseworkIT {
    private static final String METERS = "2026-ENT-000457";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_case_is_found_by_words_and_by_cedula_taken_and_read() {
        Analyst marta = journey.analyst("marta");
        journey.keep(marta.page(), "analista-sin-casos");
        marta.seesAllCases();
        journey.keep(marta.page(), "analista-todos");
        marta.search("cobro metros cubicos");
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
        marta.openLink("2026-ENT-000456");
        pedro.openLink("2026-ENT-000456");
        pedro.take();
        pedro.isHeldBy("Pedro Mora");
        marta.isTold("Pedro Mora: Cambió de analista");
        marta.isHeldBy("Pedro Mora");
        journey.keep(marta.page(), "analista-otro-cambio");
    }
}
