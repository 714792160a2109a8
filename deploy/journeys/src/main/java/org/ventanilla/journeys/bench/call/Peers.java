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

    /** Where her screen lets her, she says something into the gap that is to be heard after it; gives up after so long. */
    void leaveANote(double withinMs);

    /** How many of those that she left the other hears now, of how many: {@code 1/1}. Empty when there was no time to leave any. */
    String notes();

    /** What was decided, if anybody decides. */
    List<Rungs.Walked> rungs();

    /** What their people read at the end, in a word. */
    String atTheEnd();

    @Override
    void close() throws IOException;
}
