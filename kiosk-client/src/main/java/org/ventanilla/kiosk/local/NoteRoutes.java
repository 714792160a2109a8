package org.ventanilla.kiosk.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
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
    /** How a file of WebM or Ogg begins. */
    private static final int EBML = 0x1A45DFA3;

    private static final int OGG = 0x4F676753;

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
                || !isRecording(body)
                || !SECONDS.matcher(seconds).matches()) {
            Problems.send(ctx, ProblemCode.NOTE_NOT_RECORDED);
        } else if (Integer.parseInt(seconds) > EnclosedNote.LONGEST_SECONDS) {
            Problems.send(ctx, ProblemCode.NOTE_TOO_LONG);
        } else {
            taken(ctx, new Recording(type, Integer.parseInt(seconds), body.getBytes()));
            body.setBytes(0, new byte[body.length()]);
        }
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

    private static boolean isRecording(Buffer body) {
        return body.length() > Integer.BYTES && (body.getInt(0) == EBML || body.getInt(0) == OGG);
    }
}
