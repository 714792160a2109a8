package org.ventanilla.journeys.bench.call;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** Two who will call each other, with everything before the call behind them. */
interface Peers extends AutoCloseable {
    /** One of them calls. */
    void call();

    Page kiosk();

    Page hub();

    /** What is sent beside their call. */
    Upload upload();

    /** What was decided, if anybody decides. */
    List<Rungs.Walked> rungs();

    /** What their people read at the end, in a word. */
    String atTheEnd();

    @Override
    void close() throws IOException;
}
