package org.ventanilla.journeys.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What the browser and the computer do without us: the least that any system on them would take. */
final class Bare implements AutoCloseable {
    static final String CALL = "bare WebRTC between two pages of one Chromium -> both see";
    static final String PUT = "bare HTTP PUT of the same page";
    private static final byte[] PAGE =
            "<!doctype html><title>.</title><body></body>".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    Bare() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Bare::answer);
        server.start();
    }

    double call(BrowserContext context) {
        try (Page offers = open(context);
                Page answers = open(context)) {
            offers.bringToFront();
            double begun = ((Number) offers.evaluate("() => theBareCall.begin(true)")).doubleValue();
            answers.evaluate("() => theBareCall.begin(false)");
            double both = Math.max(seen(offers), seen(answers));
            offers.evaluate("() => theBareCall.end()");
            answers.evaluate("() => theBareCall.end()");
            return both - begun;
        }
    }

    double put(byte[] page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + "page"))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(page))
                .build();
        long begun = System.nanoTime();
        client.send(request, BodyHandlers.discarding());
        return (System.nanoTime() - begun) / 1e6;
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }

    private Page open(BrowserContext context) {
        Page page = context.newPage();
        page.addInitScript(Moments.script("bare-call.js"));
        page.navigate(address());
        return page;
    }

    private static double seen(Page page) {
        return ((Number) page.evaluate("() => theBareCall.seen()")).doubleValue();
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            boolean put = exchange.getRequestMethod().equals("PUT");
            exchange.sendResponseHeaders(put ? 204 : 200, put ? -1 : PAGE.length);
            if (!put) exchange.getResponseBody().write(PAGE);
        }
    }
}
