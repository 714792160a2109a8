package org.ventanilla.kiosk.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.contract.ToPage;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.kiosk.visit.Input.NoteTaken;
import org.ventanilla.kiosk.visit.Recording;

/** What she said and wants to be kept, from the page's memory to ours; answered when it lies sealed. */
final class NoteRoutes {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,3}");
    private final Pages pages;

    NoteRoutes(Pages pages) {
        this.pages = pages;
    }

    void note(RoutingContext ctx) {
        Buffer body = ctx.body().buffer();
        String type = Objects.requireNonNullElse(ctx.request().getHeader("Content-Type"), "");
        String seconds = ctx.request().getParam("seconds", "");
        if (body == null
                || !EnclosedNote.isRecorded(type)
                || !SECONDS.matcher(seconds).matches()) {
            Problems.send(ctx, ProblemCode.NOTE_NOT_RECORDED);
            return;
        }
        Recording recording = new Recording(type, Integer.parseInt(seconds), body.getBytes());
        body.setBytes(0, new byte[body.length()]);
        problem(recording).ifPresentOrElse(code -> refused(ctx, recording, code), () -> taken(ctx, recording));
    }

    private static Optional<ProblemCode> problem(Recording recording) {
        String type = recording.mediaType();
        if (!EnclosedNote.begins(type, recording.bytes())) {
            return Optional.of(ProblemCode.NOTE_NOT_RECORDED);
        }
        boolean tooLong = recording.seconds() > EnclosedNote.longest(type)
                || recording.bytes().length > EnclosedNote.largest(type);
        return tooLong ? Optional.of(ProblemCode.NOTE_TOO_LONG) : Optional.empty();
    }

    private static void refused(RoutingContext ctx, Recording recording, ProblemCode code) {
        recording.forget();
        Problems.send(ctx, code);
    }

    private void taken(RoutingContext ctx, Recording recording) {
        UUID command = UUID.randomUUID();
        pages.asked(command, answer -> answered(ctx, recording, answer), new NoteTaken(command, recording));
    }

    private static void answered(RoutingContext ctx, Recording recording, ToPage answer) {
        recording.forget();
        if (answer instanceof Refusal refused) {
            Problems.send(ctx, refused.problem());
        } else {
            ctx.response().setStatusCode(204).end();
        }
    }
}
