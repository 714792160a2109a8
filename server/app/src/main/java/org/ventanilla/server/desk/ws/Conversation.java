package org.ventanilla.server.desk.ws;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.Done;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.server.platform.Result;

/** One peer's messages and their answers: a command is done or has a problem, what carries no id is answered only with problems. */
final class Conversation<M> {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Messages<M> messages;
    private final Function<M, Result<?>> obey;
    private final Consumer<Object> send;

    Conversation(Messages<M> messages, Function<M, Result<?>> obey, Consumer<Object> send) {
        this.messages = messages;
        this.obey = obey;
        this.send = send;
    }

    void heard(String text) {
        Messages.Heard<M> heard = messages.read(text);
        answer(heard.id(), heard.message().then(this::obeyed));
    }

    private Result<Object> obeyed(M message) {
        try {
            return obey.apply(message).map(value -> (Object) message);
        } catch (RuntimeException fault) {
            LOG.atError()
                    .addKeyValue("message", message.getClass().getSimpleName())
                    .setCause(fault)
                    .log("fault");
            return Result.refused(ProblemCode.FAULT);
        }
    }

    private void answer(@Nullable String id, Result<Object> result) {
        switch (result) {
            case Result.Refused<Object> refused ->
                send.accept(new Refusal(id, Problem.at(refused.code(), refused.field())));
            case Result.Done<Object> done -> {
                if (id != null) {
                    send.accept(new Done(UUID.fromString(id)));
                }
            }
        }
    }
}
