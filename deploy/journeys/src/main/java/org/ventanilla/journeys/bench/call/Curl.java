package org.ventanilla.journeys.bench.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** {@code curl -T} from the kiosk's end to this one, file after file: what any other program does beside a call. */
final class Curl implements Upload {
    private final AtomicLong arrived = new AtomicLong();
    private final HttpServer sink;
    private final Process sender;

    /** @param folder where what is sent may lie */
    Curl(Lab lab, String hubAddress, Path folder, Beside beside) throws IOException {
        sink = HttpServer.create(new InetSocketAddress(hubAddress, 0), 0);
        sink.setExecutor(Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("sink-", 0).factory()));
        sink.createContext("/", this::take);
        sink.start();
        var file = Files.write(folder.resolve("beside.bin"), Beside.part(0));
        var address = "http://" + hubAddress + ":" + sink.getAddress().getPort() + "/";
        var all = "for part in $(seq %d); do until curl -sfT %s %s; do sleep 1; done; done"
                .formatted(beside.parts(), file, address);
        sender = new ProcessBuilder(Lab.with(lab.at("kiosk"), "sh", "-c", all))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                var in = exchange.getRequestBody()) {
            var some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) arrived.addAndGet(read);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public long arrived() {
        return arrived.get();
    }

    @Override
    public void close() {
        sender.descendants().forEach(ProcessHandle::destroyForcibly);
        sender.destroyForcibly();
        sink.stop(0);
    }
}
