package org.ventanilla.server.answer.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.Missing;
import org.ventanilla.server.answer.Ruling;

/**
 * {@code Answer} of openapi.yaml: what the editor shows.
 *
 * @param missing what it lacks to be issued, as saved
 * @param may what whoever asks may do with it now
 */
record AnswerView(
        String radicado,
        int version,
        Answer.Stage stage,
        List<Written> blocks,
        List<Ruling> decisions,
        @Nullable String entity,
        @Nullable Boolean withdrawn,
        List<Choice> choices,
        @Nullable RecursosView recursos,
        List<Missing> missing,
        @Nullable String author,
        @Nullable Instant savedAt,
        @Nullable String sentBy,
        @Nullable String note,
        @Nullable IssuedView issued,
        List<CopyView> copies,
        May may) {

    record Written(Block code, String title, boolean mandatory, String text) {}

    record Choice(String code, String name, String text) {}

    record RecursosView(String text, String citation) {}

    /** @param made whether its PDF is there */
    record IssuedView(String radicado, String at, String signer, String respuesta, boolean made) {}

    record CopyView(String author, String at, Map<Block, String> blocks, List<Ruling> decisions) {}

    /** @param giveBack to whom it came from, or take it back oneself */
    record May(boolean write, boolean send, boolean sign, boolean giveBack) {}
}
