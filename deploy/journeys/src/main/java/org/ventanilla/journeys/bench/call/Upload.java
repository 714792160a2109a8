package org.ventanilla.journeys.bench.call;

import java.io.IOException;

/** What goes up the link beside a call, from before it until it is all there. */
interface Upload extends AutoCloseable {
    Upload NONE = () -> 0;

    /** Bytes that are at the other end by now. */
    long arrived() throws IOException;

    @Override
    default void close() {}
}
