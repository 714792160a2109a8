package org.ventanilla.server.exchange.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.exchange.OutsideRadicador;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador.Given;

/**
 * {@code POST URL} with {@code {"pqr": id, "direction": "ENT", "nth": 0}} and the same as {@code Idempotency-Key}; the answer is {@code
 * {"radicado": "2026-ENT-000458", "at": "2026-11-23T10:15:00-05:00"}}, {@code at} if it likes. Three tries, then it is away.
 */
public final class RadicadorOverHttp implements OutsideRadicador {

    private static final Logger LOG = LoggerFactory.getLogger(RadicadorOverHttp.class);
    private static final int TRIES = 3;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final URI address;
    private final Duration patience;
    private final HttpClient http;

    record Asked(UUID pqr, Direction direction, int nth) {}

    record Answered(String radicado, @Nullable Instant at) {}

    /** @param patience for each try; the agent and the person wait */
    public RadicadorOverHttp(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public Optional<Given> ask(UUID pqr, Direction direction, int nth) {
        var asked = new Asked(pqr, direction, nth);
        for (int left = TRIES; left > 0; left--) {
            var given = once(asked);
            if (given.isPresent()) {
                return given;
            }
        }
        return Optional.empty();
    }

    private Optional<Given> once(Asked asked) {
        try {
            var answer = http.send(request(asked), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == OK || answer.statusCode() == CREATED) {
                return Optional.of(given(Wire.read(answer.body(), Answered.class), asked.direction()));
            }
            LOG.atWarn().addKeyValue("status", answer.statusCode()).log("the radicador refuses");
        } catch (IOException | Wire.MalformedMessage | IllegalArgumentException e) {
            LOG.atWarn().addKeyValue("why", e.getClass().getSimpleName()).log("the radicador gives no number");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private HttpRequest request(Asked asked) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", asked.pqr() + "-" + asked.direction() + "-" + asked.nth())
                .POST(HttpRequest.BodyPublishers.ofString(Wire.write(asked)))
                .build();
    }

    /** A number of the other direction, or none at all, is as good as no answer. */
    private static Given given(Answered answer, Direction direction) {
        var radicado = Radicado.read(answer.radicado())
                .filter(read -> read.direction() == direction)
                .orElseThrow(() -> new IllegalArgumentException("no radicado of " + direction));
        return new Given(radicado, answer.at() == null ? Instant.now() : answer.at());
    }
}
