package org.ventanilla.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.kiosk.camera.DemoCamera;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.paper.Parts.Part;
import org.ventanilla.kiosk.paper.Parts.Sheet;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.Scan;
import org.ventanilla.kiosk.scan.Scanning;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;

class HandingInTest {
    private static final Duration LITTLE_WHILE = Duration.ofMillis(600);

    private final FakeServer server = new FakeServer();
    private final Told told = new Told();
    private final HandingIn handingIn = new HandingIn(server, told, LITTLE_WHILE);
    private final Page page = page();
    private final Sheet sheet = new Sheet(UUID.randomUUID(), UUID.randomUUID(), PaperKind.RECIBO, 1);

    private static Page page() {
        return ((Scan.Scanned) new Scanning().scan(new DemoCamera().capture().jpeg())).page();
    }

    @AfterEach
    void stop() {
        handingIn.close();
    }

    @Test
    void the_preview_arrives_before_the_page() throws Exception {
        int preview = page.previewJpeg().length;
        int whole = PaperPdf.ofLeaves(List.of(Objects.requireNonNull(page.ink()))).length;
        assertTrue(whole < page.jpeg().length / 4, "ink weighs " + whole);

        handingIn.handIn(sheet, page, UUID.randomUUID());

        assertEquals("arrived as asked", told.next());
        assertEquals(List.of(Part.PREVIEW + " " + preview, Part.PAGE + " " + whole), server.stored);
    }

    @Test
    void what_is_no_paper_travels_as_the_picture_that_it_is() throws Exception {
        BufferedImage wall = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(wall, "jpeg", jpeg);
        Page none = ((Scan.Scanned) new Scanning().scan(jpeg.toByteArray())).page();
        int whole = none.jpeg().length;

        handingIn.handIn(sheet, none, null);

        told.next();
        assertEquals(Part.PAGE + " " + whole, server.stored.getLast());
    }

    @Test
    void a_lost_link_and_a_damaged_part_are_tried_again() throws Exception {
        server.answers(new Reply.Unreachable<>());
        server.answers(new Reply.Refused<>(Problem.of(ProblemCode.HASH_WRONG)));

        handingIn.handIn(sheet, page, null);

        assertEquals("arrived", told.next());
        assertEquals(2, server.stored.size());
    }

    @Test
    void a_refused_page_is_told_and_not_sent_again() throws Exception {
        server.answers(new Reply.Refused<>(Problem.of(ProblemCode.SESSION_UNKNOWN)));

        handingIn.handIn(sheet, page, null);

        assertEquals("refused session-unknown", told.next());
        assertTrue(server.stored.isEmpty());
    }

    @Test
    void a_page_that_arrived_is_overwritten_here() throws Exception {
        handingIn.handIn(sheet, page, null);
        told.next();
        handingIn.handIn(new Sheet(sheet.session(), UUID.randomUUID(), PaperKind.OTRO, 2), page(), null);
        told.next();

        assertArrayEquals(new byte[page.jpeg().length], page.jpeg());
    }

    @Test
    void after_the_visit_a_page_has_a_little_while_left_and_is_then_gone() throws Exception {
        server.isDown = true;
        handingIn.handIn(sheet, page, null);

        handingIn.visitOver();

        assertTrue(told.isSilentFor(3_000));
        server.isDown = false;
        assertTrue(told.isSilentFor(1_000), "nobody tries any more");
        assertArrayEquals(new byte[page.jpeg().length], page.jpeg());
    }

    /** The server as its port shows it. */
    private static final class FakeServer implements Parts {
        final List<String> stored = new CopyOnWriteArrayList<>();
        private final Queue<Reply<byte[]>> next = new ArrayDeque<>();
        volatile boolean isDown;

        synchronized void answers(Reply<byte[]> reply) {
            next.add(reply);
        }

        @Override
        public synchronized Reply<?> put(Sheet sheet, Part part, byte[] bytes) {
            @Nullable Reply<byte[]> scripted = isDown ? new Reply.Unreachable<>() : next.poll();
            if (scripted != null) {
                return scripted;
            }
            stored.add(part + " " + bytes.length);
            return new Reply.Given<>(new byte[0]);
        }

        @Override
        public Reply<?> gone(Sheet sheet) {
            throw new AssertionError("no original was asked for");
        }
    }
}
