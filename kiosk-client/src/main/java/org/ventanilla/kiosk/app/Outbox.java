package org.ventanilla.kiosk.app;

import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.link.HttpAccounting;
import org.ventanilla.kiosk.link.Requests;
import org.ventanilla.kiosk.link.SealKey;
import org.ventanilla.kiosk.link.TusCarrying;
import org.ventanilla.kiosk.paper.Travelling;
import org.ventanilla.kiosk.spool.Dispatch;
import org.ventanilla.kiosk.spool.Spool;

/** The spool with what empties it. What an earlier program left in it goes on from here. */
record Outbox(Spool spool, SealKey key, TusCarrying carrying, Dispatch dispatch) implements AutoCloseable {

    static Outbox of(Spool spool, Config config, Device device, Requests requests, Travelling travelling) {
        TusCarrying carrying = new TusCarrying(config.server(), device, travelling);
        Dispatch dispatch = new Dispatch(spool, carrying, new HttpAccounting(requests)).start();
        return new Outbox(spool, new SealKey(config.data(), requests), carrying, dispatch);
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
        dispatch.close();
        carrying.close();
        spool.close();
    }
}
