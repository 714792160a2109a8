package org.ventanilla.server.casework;

import static org.ventanilla.server.pqr.CaseState.CERRADA;
import static org.ventanilla.server.pqr.CaseState.CITADA;
import static org.ventanilla.server.pqr.CaseState.DECIDIDA;
import static org.ventanilla.server.pqr.CaseState.DESISTIDA;
import static org.ventanilla.server.pqr.CaseState.EN_ANALISIS;
import static org.ventanilla.server.pqr.CaseState.EN_PRUEBAS;
import static org.ventanilla.server.pqr.CaseState.EN_RECURSO;
import static org.ventanilla.server.pqr.CaseState.EN_SSPD;
import static org.ventanilla.server.pqr.CaseState.EN_VISITA;
import static org.ventanilla.server.pqr.CaseState.ESPERANDO_AL_USUARIO;
import static org.ventanilla.server.pqr.CaseState.NOTIFICADA;
import static org.ventanilla.server.pqr.CaseState.RADICADA;
import static org.ventanilla.server.pqr.CaseState.SAP;
import static org.ventanilla.server.pqr.CaseState.TRASLADADA;

import java.util.List;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;

/** Every move there is: from which states, with which words on the timeline, and by which rule. */
public enum MoveKind {
    STUDY("La empezamos a estudiar", "Ley 142 de 1994, art. 158", RADICADA),
    ASSIGN("La tiene otra persona", "Ley 142 de 1994, art. 153", CaseState.all()),
    PASS("Pasó a otra área", "Ley 142 de 1994, art. 153", Alive.UNDECIDED),
    NOTE("Quedó anotado", "Ley 142 de 1994, art. 153", CaseState.all()),
    RECLASSIFY("Se corrigió la clase de petición", "Ley 1755 de 2015, art. 14", Alive.RUNNING),
    TRANSLATE("Se tradujo", "Decreto 1166 de 2016, art. 2.2.3.12.9", Alive.UNDECIDED),
    EXTEND("Se amplió el plazo", "Ley 1755 de 2015, art. 14, par.", Alive.RUNNING),
    TRANSFER("La enviamos a otra entidad", "Ley 1755 de 2015, art. 21", RADICADA, EN_ANALISIS),
    ASK_TO_COMPLETE("Pedimos lo que falta", "Ley 1755 de 2015, art. 17", RADICADA, EN_ANALISIS),
    EXTEND_WAIT("Dimos un mes más para completarla", "Ley 1755 de 2015, art. 17", ESPERANDO_AL_USUARIO),
    COMPLETE("Llegó lo que faltaba", "Ley 1755 de 2015, art. 17", ESPERANDO_AL_USUARIO),
    DESIST("La archivamos: no llegó lo que faltaba", "Ley 1755 de 2015, art. 17", ESPERANDO_AL_USUARIO),
    WITHDRAW("La persona la retiró", "Ley 1755 de 2015, art. 18", Alive.BEFORE_SILENCE),
    DECREE_EVIDENCE("Ordenamos pruebas", "Ley 142 de 1994, art. 158", RADICADA, EN_ANALISIS),
    REQUEST_EVIDENCE("Pedimos una prueba", "Ley 1437 de 2011, art. 40", Alive.RUNNING),
    CLOSE_EVIDENCE("Terminaron las pruebas", "Ley 1437 de 2011, art. 40", EN_PRUEBAS),
    APPOINT_VISIT(
            "Pusimos fecha a la visita", "Ley 1437 de 2011, art. 40", RADICADA, EN_ANALISIS, EN_PRUEBAS, EN_VISITA),
    HOLD_VISIT("Hicimos la visita", "Ley 1437 de 2011, art. 40", EN_VISITA),
    DECIDE("Decidimos", "Ley 142 de 1994, art. 158", RADICADA, EN_ANALISIS, SAP),
    CITE("Enviamos la citación", "Ley 1437 de 2011, art. 68", DECIDIDA, DESISTIDA, TRASLADADA),
    NOTIFY("Le avisamos", "Ley 1437 de 2011, arts. 67 y 69", DECIDIDA, DESISTIDA, TRASLADADA, CITADA),
    CLOSE("Cerramos el caso", "Ley 1437 de 2011, art. 87", NOTIFICADA, TRASLADADA),
    FLAG_SAP("El plazo venció", "Ley 142 de 1994, art. 158", Alive.SILENT),
    RECOGNISE_SAP("Reconocimos el silencio a favor", "Ley 142 de 1994, art. 158", SAP),
    EXCEPT_SAP("No hubo silencio", "Ley 142 de 1994, art. 158", SAP),
    APPEAL("La persona no estuvo de acuerdo", "Ley 142 de 1994, art. 154", NOTIFICADA, CERRADA),
    SEND_TO_SSPD("La enviamos a la Superintendencia", "Ley 142 de 1994, art. 159", NOTIFICADA, EN_RECURSO),
    SETTLE_APPEAL("Quedó resuelto el desacuerdo", "Ley 142 de 1994, art. 154", EN_RECURSO, EN_SSPD);

    /** Groups of states that several moves share. */
    private static final class Alive {
        static final List<CaseState> RUNNING = List.of(RADICADA, EN_ANALISIS, EN_PRUEBAS, EN_VISITA);
        static final List<CaseState> BEFORE_SILENCE =
                List.of(RADICADA, EN_ANALISIS, ESPERANDO_AL_USUARIO, EN_PRUEBAS, EN_VISITA);
        static final List<CaseState> UNDECIDED =
                List.of(RADICADA, EN_ANALISIS, ESPERANDO_AL_USUARIO, EN_PRUEBAS, EN_VISITA, SAP);
        /** Decided and not told in time is as if nobody had decided. */
        static final List<CaseState> SILENT = List.of(RADICADA, EN_ANALISIS, EN_PRUEBAS, EN_VISITA, DECIDIDA, CITADA);
    }

    private final String word;
    private final String article;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<CaseState> from;

    MoveKind(String word, String article, List<CaseState> from) {
        this.word = word;
        this.article = article;
        this.from = from;
    }

    MoveKind(String word, String article, CaseState... from) {
        this(word, article, List.of(from));
    }

    /** On the timeline, once it happened. */
    public String word() {
        return word;
    }

    public String article() {
        return article;
    }

    public boolean isLegalIn(CaseState state) {
        return from.contains(state);
    }

    /** Legal, and not refused whatever is written in it: this is what staff are offered. */
    public boolean isOpenTo(CaseFile file) {
        var waiting = file.waiting();
        return isLegalIn(file.state())
                && switch (this) {
                    case EXTEND -> file.pqr().kind() == Kind.OTRA && !file.extended();
                    case TRANSLATE -> file.pqr().language() != null;
                    case EXTEND_WAIT -> waiting != null && !waiting.extended();
                    case DECREE_EVIDENCE -> file.evidenceUntil() == null;
                    default -> true;
                };
    }
}
