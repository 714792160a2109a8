package org.ventanilla.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.kiosk.device.Reply;

class SendingOriginalsTest {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Originals originals = new Originals(100);
    private final SendingOriginals sending = new SendingOriginals(new Heard(), originals);
    private final UUID page = UUID.randomUUID();
    private final Sheet sheet = new Sheet(UUID.randomUUID(), page, PaperKind.RECIBO, 1);
    private volatile boolean isDown;

    @AfterEach
    void stop() {
        sending.close();
    }

    @Test
    void what_the_camera_saw_is_sent_once_however_often_it_is_asked_for() throws Exception {
        originals.keep(page, null, new byte[] {1, 2, 3});
        sending.send(sheet);
        sending.send(sheet);
        assertEquals("put 3", heard.poll(60, TimeUnit.SECONDS));
        assertNull(heard.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void what_is_not_here_any_more_is_said_to_be_gone() throws Exception {
        sending.send(sheet);
        assertEquals("gone", heard.poll(60, TimeUnit.SECONDS));
    }

    @Test
    void a_lost_link_is_waited_for_but_not_longer_than_the_visit() throws Exception {
        isDown = true;
        originals.keep(page, null, new byte[] {1});
        sending.send(sheet);
        assertNull(heard.poll(200, TimeUnit.MILLISECONDS));
        sending.visitOver();
        originals.wipe();
        Thread.sleep(800);
        isDown = false;
        assertNull(heard.poll(1500, TimeUnit.MILLISECONDS));
    }

    @Test
    void the_oldest_goes_first_and_is_overwritten() {
        byte[] oldest = filled(60);
        originals.keep(page, null, oldest);
        UUID next = UUID.randomUUID();
        originals.keep(next, null, filled(60));
        assertTrue(originals.of(page).isEmpty());
        assertArrayEquals(new byte[60], oldest);
        assertArrayEquals(filled(60), originals.of(next).orElseThrow());
        originals.keep(page, null, filled(101));
        assertTrue(originals.of(page).isEmpty(), "one that has no room");
        assertTrue(originals.of(next).isPresent());
        originals.wipe();
        assertTrue(originals.of(next).isEmpty());
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) 7);
        return bytes;
    }

    private final class Heard implements Asked {
        @Override
        public Reply<?> put(Sheet to, byte[] bytes) {
            return said("put " + bytes.length);
        }

        @Override
        public Reply<?> gone(Sheet of) {
            return said("gone");
        }

        private Reply<?> said(String what) {
            if (isDown) {
                return new Reply.Unreachable<>();
            }
            heard.add(what);
            return new Reply.Given<>(new byte[0]);
        }
    }
}
