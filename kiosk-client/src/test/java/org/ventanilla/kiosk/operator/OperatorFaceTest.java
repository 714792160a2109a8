package org.ventanilla.kiosk.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PageStep;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.VisitViews.HandIn;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.SessionState;

class OperatorFaceTest {
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void the_operator_sees_states_and_never_content() {
        Devices devices = new Devices(DeviceState.READY, DeviceState.READY, DeviceState.BLOCKED, DeviceState.MISSING);
        KioskSession session = new KioskSession(
                ID,
                SessionState.IN_ATTENTION,
                Service.AGUA,
                true,
                null,
                null,
                "Ana",
                true,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        Paper paper = new Paper(PaperStep.REVIEW, PaperPart.WHOLE, ID, PaperKind.CEDULA, 1, null, 1, null, false, null);

        VisitView seen = OperatorFace.of(
                new VisitView(
                        VisitStep.CALL,
                        new Link(LinkState.WEAK, 900),
                        devices,
                        null,
                        null,
                        List.of(),
                        "3105550123",
                        Service.AGUA,
                        true,
                        session,
                        paper,
                        new HandIn(List.of(), List.of(), "No hay agua", false, 1, true, false, true, null),
                        null,
                        new Rungs(Rung.AUDIO, Rung.STILLS),
                        null),
                null,
                new Rungs(Rung.VIDEO, Rung.SMALL_VIDEO));

        String json = Wire.write(seen);
        for (String content : List.of("3105550123", "AGUA", "Ana", "No hay agua", "CEDULA", ID.toString())) {
            assertFalse(json.contains(content), content);
        }
        assertEquals(VisitStep.CALL, seen.step());
        assertTrue(seen.operatorCalled());
        assertEquals(devices, seen.devices());
        assertEquals(new Rungs(Rung.VIDEO, Rung.SMALL_VIDEO), seen.rungs(), "what was found before the call");
    }

    @Test
    void the_operator_opens_starts_and_comes_when_called_and_nothing_else() {
        assertTrue(OperatorFace.operatorMay(new FromPage.PageOpenDay(ID, "2468")));
        assertFalse(OperatorFace.operatorMay(new FromPage.PageChat(ID, "hola")));
        assertFalse(OperatorFace.operatorMay(new FromPage.PagePhone(ID, "3105550123")));
        Set<Step> hers = Arrays.stream(Step.values())
                .filter(step -> OperatorFace.operatorMay(new PageStep(ID, step)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(Step.closeDay, Step.startAttention, Step.operatorCame), hers);
    }

    @Test
    void the_customer_neither_opens_the_day_nor_starts_an_attention() {
        assertFalse(OperatorFace.customerMay(new FromPage.PageOpenDay(ID, "2468")));
        assertFalse(OperatorFace.customerMay(new PageStep(ID, Step.startAttention)));
        assertFalse(OperatorFace.customerMay(new PageStep(ID, Step.closeDay)));
        assertTrue(OperatorFace.customerMay(new PageStep(ID, Step.hangUp)));
    }
}
