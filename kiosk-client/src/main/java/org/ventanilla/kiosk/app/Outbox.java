package org.ventanilla.kiosk.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.link.HttpAccounting;
import org.ventanilla.kiosk.link.Requests;
import org.ventanilla.kiosk.link.SealKey;
import org.ventanilla.kiosk.link.TusCarrying;
import org.ventanilla.kiosk.paper.Travelling;
import org.ventanilla.kiosk.spool.Account;
import org.ventanilla.kiosk.spool.Accounting;
import org.ventanilla.kiosk.spool.Counting;
import org.ventanilla.kiosk.spool.Dispatch;
import org.ventanilla.kiosk.spool.Spool;
import org.ventanilla.kiosk.spool.Tally;
import org.ventanilla.kiosk.upload.EachTold;
import org.ventanilla.kiosk.upload.Told;

/** The spool with what empties it. What an earlier program left in it goes on from here. */
record Outbox(Spool spool, SealKey key, TusCarrying carrying, Dispatch dispatch, Counting counting)
        implements AutoCloseable {

    /** @param counted what lies in the spool, on a thread of its own */
    static Outbox of(
            Spool spool,
            Config config,
            Device device,
            Requests requests,
            Travelling travelling,
            Told envelopes,
            LongSupplier bytesPerSecond,
            Consumer<Tally> counted) {
        Counting counting = new Counting(spool, counted);
        Told pages = new EachTold(List.of(travelling, envelopes));
        TusCarrying carrying = new TusCarrying(config.server(), device, bytesPerSecond, new Telling(pages, counting));
        Dispatch dispatch = new Dispatch(spool, carrying, heardBy(travelling, new HttpAccounting(requests))).start();
        return new Outbox(spool, new SealKey(config.data(), requests), carrying, dispatch, counting.start());
    }

    /** What did not open at the office concerns who handed it in, as long as she is here. */
    private static Accounting heardBy(Travelling travelling, Accounting server) {
        return parts -> {
            Optional<Account> account = server.of(parts);
            account.ifPresent(told -> travelling.notOpened(told.refused().keySet()));
            return account;
        };
    }

    void wake() {
        dispatch.wake();
    }

    /** After each sign-in: the utility may have changed its key, or gone back to yesterday's backup. */
    void linkIsBack() {
        carrying.wake();
        Thread.ofVirtual().name("key").start(key::refresh);
        dispatch.linkIsBack();
    }

    @Override
    public void close() {
        counting.close();
        dispatch.close();
        carrying.close();
        spool.close();
    }

    /** The page's own news, and that it moves. */
    private record Telling(Told page, Counting counting) implements Told {

        @Override
        public void durable(UUID part, long bytes) {
            counting.moved(part);
            page.durable(part, bytes);
        }

        @Override
        public void arrived(UUID part) {
            page.arrived(part);
        }

        @Override
        public void refused(UUID part, String code) {
            page.refused(part, code);
        }
    }
}
