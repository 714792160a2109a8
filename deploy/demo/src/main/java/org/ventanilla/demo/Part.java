package org.ventanilla.demo;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A process of the demo. */
interface Part {
    String name();

    Path log();

    /** Done when the process has ended, by whatever cause. */
    CompletableFuture<?> exit();

    /** Ends it; returns when it is gone. */
    void stop();
}
