package org.ventanilla.kiosk.link;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.KioskViews.KioskPlace;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.seal.EnclosedPage;

/**
 * The other side of the wire as a test needs it: real HTTP, real sockets, real signatures, and the schema's messages. It enrols one
 * kiosk by the code {@code CODE-1} and can be told to forget, revoke and hang up.
 */
public final class TinyServer implements AutoCloseable {
    public static final String CODE = "CODE-1";
    public static final String KIOSK = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer http;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final BlockingQueue<FromKiosk> heard = new LinkedBlockingQueue<>();
    private final Map<String, Buffer> put = new ConcurrentHashMap<>();
    private final Map<String, Buffer> documents = new ConcurrentHashMap<>();
    private final TinyTus tus = new TinyTus();
    private final AtomicLong seq = new AtomicLong();
    private final AtomicInteger faults = new AtomicInteger();
    private volatile @Nullable String publicKey;
    private volatile boolean codeUsed;
    private volatile @Nullable ProblemCode closedFor;
    private volatile @Nullable ServerWebSocket socket;
    public volatile KioskView view = view(true);
    /** False: what arrives is said to be kept aside. */
    public volatile boolean opens = true;

    public final AtomicInteger signIns = new AtomicInteger();
    public final AtomicInteger connections = new AtomicInteger();

    public TinyServer() throws Exception {
        http = await(vertx.createHttpServer()
                .requestHandler(this::request)
                .webSocketHandshakeHandler(handshake -> {
                    if (admits(handshake.headers().get("Authorization"))) {
                        handshake.accept();
                    } else {
                        handshake.reject(401);
                    }
                })
                .webSocketHandler(this::connected)
                .listen(0, "127.0.0.1"));
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + http.actualPort());
    }

    public static KioskView view(boolean open) {
        KioskPlace place = new KioskPlace(
                UUID.fromString(KIOSK), "Café", "Junín", "25372", "01 8000", "https://oficina.example.co/seguimiento");
        return new KioskView(place, new Day(open, null, 0), List.of(), null);
    }

    public void say(Object message) {
        ServerWebSocket to = socket;
        if (to != null) {
            to.writeTextMessage(Wire.write(message));
        }
    }

    /** From now on the view is this one. */
    public void shows(KioskView now) {
        view = now;
        say(new ToKiosk.KioskSnapshot(seq.incrementAndGet(), now));
    }

    public void drop() {
        ServerWebSocket gone = socket;
        if (gone != null) {
            gone.close();
        }
    }

    public void expireTokens() {
        tokens.clear();
    }

    public void forgetKiosk() {
        publicKey = null;
        codeUsed = false;
        tokens.clear();
    }

    public void closeFor(@Nullable ProblemCode reason) {
        closedFor = reason;
        tokens.clear();
    }

    public void failNext(int requests) {
        faults.set(requests);
    }

    public void offer(String path, byte[] document) {
        documents.put(path, Buffer.buffer(document));
    }

    /** The sealed parts that came whole, opened. */
    public List<EnclosedPage> pages() throws Exception {
        return tus.pages();
    }

    public Map<String, Buffer> handedIn() {
        return put;
    }

    /** The next message that is not a heartbeat. */
    public FromKiosk next() throws InterruptedException, TimeoutException {
        return next(FromKiosk.class, false);
    }

    public FromKiosk.KioskHeartbeat nextHeartbeat() throws InterruptedException, TimeoutException {
        return next(FromKiosk.KioskHeartbeat.class, true);
    }

    /** The next message of this kind; it is answered as done. */
    public <T extends FromKiosk> T next(Class<T> kind) throws InterruptedException, TimeoutException {
        T message = next(kind, false);
        String id = Wire.tree(message).path("id").asText();
        say(new ToKiosk.Done(UUID.fromString(id)));
        return message;
    }

    private <T> T next(Class<T> kind, boolean heartbeats) throws InterruptedException, TimeoutException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (System.nanoTime() < until) {
            FromKiosk message = heard.poll(100, TimeUnit.MILLISECONDS);
            if (kind.isInstance(message) && heartbeats == message instanceof FromKiosk.KioskHeartbeat) {
                return kind.cast(message);
            }
        }
        throw new TimeoutException("the kiosk said nothing");
    }

    private void connected(ServerWebSocket fresh) {
        connections.incrementAndGet();
        socket = fresh;
        fresh.textMessageHandler(text -> {
            try {
                heard.add(Wire.read(text, FromKiosk.class));
            } catch (Wire.MalformedMessage e) {
                throw new AssertionError(text, e);
            }
        });
        fresh.writeTextMessage(Wire.write(new ToKiosk.KioskSnapshot(seq.incrementAndGet(), view)));
    }

    private boolean admits(@Nullable String authorization) {
        return authorization != null && tokens.contains(authorization.replace("Bearer ", ""));
    }

    private void request(HttpServerRequest request) {
        String path = request.path().replace("/api/v1", "");
        request.body().onSuccess(body -> {
            if (faults.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                request.response().setStatusCode(500).end("<html>a proxy's page</html>");
            } else {
                answer(request, path, body);
            }
        });
    }

    private void answer(HttpServerRequest request, String path, Buffer body) {
        switch (path) {
            case "/kiosk/enrolment" -> enrol(request, body.toJsonObject());
            case "/kiosk/nonce" -> nonce(request);
            case "/kiosk/sign-in" -> signIn(request, body.toJsonObject());
            case "/kiosk/seal-keys" ->
                request.response()
                        .end(new JsonObject()
                                .put("keyset", tus.utility.keyset())
                                .encode());
            case "/kiosk/parts" -> account(request, body.toJsonObject());
            default -> document(request, path, body);
        }
    }

    private void enrol(HttpServerRequest request, JsonObject body) {
        if (codeUsed || !CODE.equals(body.getString("code"))) {
            refuse(request, codeUsed ? ProblemCode.ENROLMENT_CODE_USED : ProblemCode.ENROLMENT_CODE_WRONG);
            return;
        }
        codeUsed = true;
        publicKey = body.getString("publicKey");
        request.response().end(new JsonObject().put("kiosk", KIOSK).encode());
    }

    private void nonce(HttpServerRequest request) {
        ProblemCode closed = closedFor;
        if (closed != null || publicKey == null) {
            refuse(request, closed == null ? ProblemCode.KIOSK_UNKNOWN : closed);
            return;
        }
        String nonce = UUID.randomUUID().toString();
        nonces.put(nonce, KIOSK);
        request.response().end(new JsonObject().put("nonce", nonce).encode());
    }

    private void signIn(HttpServerRequest request, JsonObject body) {
        String nonce = body.getString("nonce");
        if (nonces.remove(nonce) == null || !isSigned(nonce, body.getString("signature"))) {
            refuse(request, ProblemCode.SIGNATURE_WRONG);
            return;
        }
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        signIns.incrementAndGet();
        request.response().end(new JsonObject().put("token", token).encode());
    }

    private boolean isSigned(String nonce, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            byte[] key = Base64.getDecoder().decode(publicKey);
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            check.update(("ventanilla-kiosk-sign-in:" + nonce).getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private void account(HttpServerRequest request, JsonObject body) {
        List<UUID> asked = body.getJsonArray("parts").stream()
                .map(part -> UUID.fromString((String) part))
                .toList();
        Map<UUID, String> refused = opens
                ? Map.of()
                : asked.stream()
                        .filter(part -> !tus.lacking(asked).contains(part))
                        .collect(Collectors.toMap(part -> part, part -> "seal-broken"));
        request.response()
                .end(Wire.write(Map.of("lacking", tus.lacking(asked), "inBackup", List.of(), "refused", refused)));
    }

    private void document(HttpServerRequest request, String path, Buffer body) {
        if (!admits(request.getHeader("Authorization"))) {
            refuse(request, ProblemCode.SIGNED_OUT);
        } else if (path.startsWith("/tus/")) {
            tus.answer(request, body);
        } else if (HttpMethod.PUT.equals(request.method())) {
            put.put(path + "?" + request.query(), body);
            request.response().setStatusCode(204).end();
        } else if (documents.containsKey(path)) {
            request.response().end(documents.get(path));
        } else {
            refuse(request, ProblemCode.ROUTE_UNKNOWN);
        }
    }

    private static void refuse(HttpServerRequest request, ProblemCode code) {
        request.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(Wire.write(Problem.of(code)));
    }

    static <T> T await(io.vertx.core.Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    /**
     * The socket first: one that was opened a moment before is forgotten by {@code Vertx.close} with its TCP connection open, and the other
     * side, which has answered the farewell, waits for its end for ever.
     */
    @Override
    public void close() throws Exception {
        ServerWebSocket open = socket;
        if (open != null && !open.isClosed()) {
            await(open.close());
        }
        await(vertx.close());
    }
}
