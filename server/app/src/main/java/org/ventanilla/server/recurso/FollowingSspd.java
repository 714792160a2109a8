package org.ventanilla.server.recurso;

import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;

/** How far a recurso is with the Superintendencia, and what may be recorded of it now. */
public final class FollowingSspd {

    public enum May {
        /** That the file left. */
        SEND,
        /** What it decided. */
        RETURN,
        /** That she went to it because we refused the apelación. */
        QUEJA
    }

    /**
     * @param sendBy until when the file must leave; null when none must
     * @param quejaBy until when her queja is in time; null when there is nothing to complain of
     */
    public record Way(
            boolean appeal,
            @Nullable LocalDate sendBy,
            @Nullable LocalDate sentOn,
            @Nullable String guide,
            @Nullable LocalDate quejaBy,
            @Nullable LocalDate quejaOn,
            @Nullable Boolean quejaLate,
            List<May> may) {}

    private final Recursos recursos;
    private final CaseFiles files;
    private final SendingToSspd sending;
    private final RecordingQueja quejas;

    public FollowingSspd(Recursos recursos, CaseFiles files, SendingToSspd sending, RecordingQueja quejas) {
        this.recursos = recursos;
        this.files = files;
        this.sending = sending;
        this.quejas = quejas;
    }

    /** @param recurso its own radicado */
    public Result<Way> of(String recurso) {
        return Radicado.read(recurso)
                .flatMap(files::of)
                .flatMap(own -> recursos.of(own.id()).map(found -> way(own, found)))
                .map(Result::done)
                .orElse(Result.refused(RADICADO_UNKNOWN));
    }

    private Way way(CaseFile own, Recurso recurso) {
        var sent = Optional.ofNullable(recurso.sentToSspd());
        return new Way(
                recurso.appeal(),
                sent.isPresent() ? null : sending.by(own).orElse(null),
                sent.orElse(null),
                recurso.guide(),
                quejas.by(own).orElse(null),
                recurso.queja(),
                recurso.quejaLate(),
                may(own, recurso));
    }

    private List<May> may(CaseFile own, Recurso recurso) {
        var may = new ArrayList<May>();
        if (sending.isDue(own)) {
            may.add(May.SEND);
        }
        if (sending.isAwaited(own)) {
            may.add(May.RETURN);
        }
        if (recurso.queja() == null && quejas.by(own).isPresent()) {
            may.add(May.QUEJA);
        }
        return may;
    }
}
