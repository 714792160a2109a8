package org.ventanilla.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What runs now. Programs end together and the database after them, since they may still have something to write. */
final class Running {
    private final List<Program> programs = new ArrayList<>();
    private final CompletableFuture<Part> died = new CompletableFuture<>();
    private @Nullable Postgres postgres;
    private volatile boolean ending;

    /** Locked while it starts: whoever presses Ctrl-C in the middle leaves nothing behind either. */
    synchronized void start(Postgres database) {
        refuseWhenEnding();
        postgres = database;
        database.start();
        watch(database);
    }

    synchronized Program start(Supplier<Program> starting) {
        refuseWhenEnding();
        Program program = starting.get();
        programs.add(program);
        watch(program);
        return program;
    }

    /** Waits until one of them ends by itself, which none should. */
    Part awaitDeath() {
        return died.join();
    }

    boolean isEnding() {
        return ending;
    }

    void stop() {
        ending = true;
        stopAll();
    }

    private synchronized void stopAll() {
        var stops = programs.stream().map(program -> CompletableFuture.runAsync(program::stop));
        CompletableFuture.allOf(stops.toArray(CompletableFuture[]::new)).join();
        if (postgres != null) postgres.stop();
    }

    private void watch(Part part) {
        var unused = part.exit().thenRun(() -> died.complete(part));
    }

    private void refuseWhenEnding() {
        if (ending) throw new CannotStart("Ended while starting.");
    }
}
