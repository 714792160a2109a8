package org.ventanilla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at once, each as fast as it is answered. */
final class Clients {
    private Clients() {}

    /** One that does the same again and again. */
    interface Client extends AutoCloseable {
        void once() throws Exception;
    }

    interface Opening<T> {
        Client open(T who) throws Exception;
    }

    /** All connect first; then the clock starts for all. */
    static <T> Filed run(List<T> people, double seconds, Opening<T> opening) throws Exception {
        var clients = new ArrayList<Client>();
        for (var who : people) clients.add(opening.open(who));
        var start = new CountDownLatch(1);
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var running = new ArrayList<Future<long[]>>();
            for (var client : clients) running.add(threads.submit(() -> timed(client, seconds, start)));
            var begun = System.nanoTime();
            start.countDown();
            var each = all(running);
            return new Filed(each, (System.nanoTime() - begun) / 1e9);
        } finally {
            for (var client : clients) client.close();
        }
    }

    private static List<long[]> all(List<Future<long[]>> running) throws InterruptedException, ExecutionException {
        var each = new ArrayList<long[]>();
        for (var one : running) each.add(one.get());
        return each;
    }

    private static long[] timed(Client client, double seconds, CountDownLatch start) throws Exception {
        start.await();
        var until = System.nanoTime() + (long) (seconds * 1e9);
        var times = new ArrayList<Long>();
        for (var begun = System.nanoTime(); begun < until; begun = System.nanoTime()) {
            client.once();
            times.add(System.nanoTime() - begun);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
