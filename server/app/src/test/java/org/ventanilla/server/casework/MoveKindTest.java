package org.ventanilla.server.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

class MoveKindTest {

    /** The whole table: what may be done in each state, and nothing else. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RADICADA | STUDY ASSIGN PASS NOTE RECLASSIFY TRANSLATE EXTEND TRANSFER ASK_TO_COMPLETE WITHDRAW"
                        + " DECREE_EVIDENCE REQUEST_EVIDENCE APPOINT_VISIT DECIDE FLAG_SAP",
                "EN_ANALISIS | ASSIGN PASS NOTE RECLASSIFY TRANSLATE EXTEND TRANSFER ASK_TO_COMPLETE WITHDRAW"
                        + " DECREE_EVIDENCE REQUEST_EVIDENCE APPOINT_VISIT DECIDE FLAG_SAP",
                "ESPERANDO_AL_USUARIO | ASSIGN PASS NOTE TRANSLATE EXTEND_WAIT COMPLETE DESIST WITHDRAW",
                "EN_PRUEBAS | ASSIGN PASS NOTE RECLASSIFY TRANSLATE EXTEND WITHDRAW REQUEST_EVIDENCE CLOSE_EVIDENCE"
                        + " APPOINT_VISIT FLAG_SAP",
                "EN_VISITA | ASSIGN PASS NOTE RECLASSIFY TRANSLATE EXTEND WITHDRAW REQUEST_EVIDENCE APPOINT_VISIT"
                        + " HOLD_VISIT FLAG_SAP",
                "TRASLADADA | ASSIGN NOTE CITE NOTIFY CLOSE",
                "DECIDIDA | ASSIGN NOTE CITE NOTIFY FLAG_SAP",
                "CITADA | ASSIGN NOTE NOTIFY FLAG_SAP",
                "NOTIFICADA | ASSIGN NOTE CLOSE APPEAL SEND_TO_SSPD",
                "EN_RECURSO | ASSIGN NOTE SEND_TO_SSPD SETTLE_APPEAL",
                "EN_SSPD | ASSIGN NOTE SETTLE_APPEAL",
                "CERRADA | ASSIGN NOTE APPEAL",
                "DESISTIDA | ASSIGN NOTE CITE NOTIFY",
                "SAP | ASSIGN PASS NOTE TRANSLATE DECIDE RECOGNISE_SAP EXCEPT_SAP"
            })
    void each_state_allows_its_moves_and_no_other(String state, String moves) {
        assertEquals(
                moves,
                Arrays.stream(MoveKind.values())
                        .filter(move -> move.isLegalIn(CaseState.of(state)))
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void what_would_be_refused_whatever_is_written_is_not_offered() {
        var claim = CaseFixture.file(Kind.RECLAMACION);
        assertFalse(MoveKind.EXTEND.isOpenTo(claim), "Ley 142 extends nothing");
        assertFalse(MoveKind.TRANSLATE.isOpenTo(claim), "it is in Spanish");
        assertTrue(MoveKind.DECREE_EVIDENCE.isOpenTo(claim));
        assertFalse(MoveKind.DECREE_EVIDENCE.isOpenTo(
                claim.evidenceUntil(claim.pqr().due())));
        assertTrue(MoveKind.EXTEND.isOpenTo(CaseFixture.file(Kind.OTRA)));
        assertFalse(MoveKind.CLOSE.isOpenTo(claim));
    }

    @Property
    void no_sequence_of_moves_reaches_an_illegal_state(@ForAll("moves") List<Integer> choices) {
        var file = CaseFixture.file(Kind.OTRA);
        var at = CaseFixture.MONDAY;
        for (var choice : choices) {
            at = at.plus(Duration.ofDays(choice % 7));
            file = after(file, move(choice, at), at);
        }
    }

    /** A move that its state does not allow is refused before it is asked, as MovingCase does. */
    private static CaseFile after(CaseFile before, Move move, Instant at) {
        if (!move.kind().isLegalIn(before.state())) {
            return before;
        }
        var result = move.on(before, new Moment(at, CaseFixture.DAYS, CaseFixture.CATALOGUE));
        if (!(result instanceof Result.Done<CaseFile> done)) {
            return before;
        }
        var after = done.value();
        assertTrue(
                after.state().equals(before.state()) || before.state().next().contains(after.state()),
                () -> move.kind() + " leads from " + before.state().code() + " to "
                        + after.state().code());
        assertConsistent(after);
        return after;
    }

    private static void assertConsistent(CaseFile file) {
        var state = file.state();
        assertEquals(file.pqr().due(), file.dates().decide().by());
        assertEquals(state.equals(CaseState.ESPERANDO_AL_USUARIO), file.dates().stopped() != null);
        if (state.equals(CaseState.NOTIFICADA)) {
            assertTrue(file.notice() != null && file.decision() != null, "told of nothing");
        }
        if (state.isDecided()) {
            assertTrue(file.decision() != null, "decided without a decision");
        }
        if (state.isOver()) {
            assertFalse(file.dates().decide().on() == null, "closed without a decision");
        }
    }

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(40);
    }

    private static Move move(int choice, Instant at) {
        var today = Bogota.dateOf(at);
        var soon = CaseFixture.DAYS.after(today, 1 + choice % 20);
        var act = CaseFixture.ANSWER;
        return switch (one(MoveKind.values(), choice)) {
            case STUDY -> new Study.Begin();
            case ASSIGN -> new Study.Assign(Ids.next());
            case PASS -> new Study.Pass("Facturación", null);
            case NOTE -> new Study.Note("NOTE", "Llamó.");
            case RECLASSIFY ->
                new Study.Reclassify(
                        one(new Kind[] {Kind.QUEJA, Kind.INFORMACION, Kind.OTRA}, choice),
                        Service.AGUA,
                        null,
                        "Es otra cosa.");
            case TRANSLATE -> new Study.Translate(Ids.next(), "En español.");
            case EXTEND -> new Study.Extend(soon, "Hay mucho.");
            case TRANSFER -> new Resolving.Transfer(act, "Alcaldía", "No es nuestra.");
            case ASK_TO_COMPLETE -> new Completing.Ask("La dirección.");
            case EXTEND_WAIT -> new Completing.ExtendWait("Está lejos.");
            case COMPLETE -> new Completing.Complete(today, "Llegó.");
            case DESIST -> new Completing.Desist(act, "No llegó.");
            case WITHDRAW -> new Completing.Withdraw(act, "Ya no quiere.");
            case DECREE_EVIDENCE -> new Evidence.Decree(today, soon, "El medidor.");
            case REQUEST_EVIDENCE -> new Evidence.Request("Medición", "Las lecturas.");
            case CLOSE_EVIDENCE -> new Evidence.Finish("Llegó todo.");
            case APPOINT_VISIT -> new Evidence.Appoint(at.plusSeconds(3600), "Su casa.");
            case HOLD_VISIT -> new Evidence.Hold(at, List.of(), "Todo bien.");
            case DECIDE -> new Resolving.Decide(act, at, one(Respuesta.values(), choice));
            case CITE -> new Resolving.Cite(today);
            case NOTIFY -> new Resolving.Notify(at, one(Notice.How.values(), choice));
            case CLOSE -> new Resolving.Close(null);
            case FLAG_SAP -> new Silencing.Flag(at);
            case RECOGNISE_SAP -> new Silencing.Recognise("Sí.");
            case EXCEPT_SAP -> new Silencing.Except(Silence.Ground.EVIDENCE_ORDERED, "No.");
            case APPEAL -> new Appealing.Appeal(Ids.next());
            case SEND_TO_SSPD -> new Appealing.SendToSspd(today);
            case SETTLE_APPEAL -> new Appealing.Settle(null);
        };
    }

    private static <T> T one(T[] of, int choice) {
        return List.of(of).get(choice % of.length);
    }
}
