package org.ventanilla.server.customer.billing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.BillingFault;
import org.ventanilla.server.customer.BillingFlags;
import org.ventanilla.server.customer.Invoice;

/**
 * Billing asked over HTTP while the person waits: two seconds to reach it, five to hear it. After a failure nobody is kept
 * waiting for some seconds: the next questions fail at once. docs/operating.md has the addresses and bodies.
 */
public final class RestBilling implements Billing, BillingFlags {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int NOT_FOUND = 404;
    private static final int ACCEPTED = 202;
    private static final int FIRST_FAILURE = 300;

    private final String base;
    private final String token;
    private final Duration toAnswer;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private volatile Instant restUntil = Instant.MIN;

    record FlagBody(UUID id, String account, String invoice, long amount, Instant at) {}

    /** @param token goes with each request as {@code Authorization: Bearer}; empty is none */
    public RestBilling(URI base, String token) {
        this(base, token, TO_ANSWER);
    }

    RestBilling(URI base, String token, Duration toAnswer) {
        this.base = base.toString().replaceAll("/$", "");
        this.token = token;
        this.toAnswer = toAnswer;
    }

    @Override
    public List<Account> candidates(String cedulaOrAccount) {
        var number = digits(cedulaOrAccount);
        return number.isEmpty()
                ? List.of()
                : get("/accounts?number=" + number)
                        .map(body -> List.of(read(body, Account[].class)))
                        .orElse(List.of());
    }

    @Override
    public Optional<Account> account(String account) {
        var number = digits(account);
        return number.isEmpty() ? Optional.empty() : get("/accounts/" + number).map(body -> read(body, Account.class));
    }

    @Override
    public Optional<Invoice> invoice(String account, String invoice) {
        return account(account)
                .flatMap(known -> known.invoices().stream()
                        .filter(bill -> bill.id().equals(invoice))
                        .findFirst());
    }

    @Override
    public Optional<byte[]> picture(String account, String invoice) {
        return get("/accounts/" + digits(account) + "/invoices/" + encoded(invoice) + "/picture");
    }

    @Override
    public Taken send(Flag flag) {
        var request = request("/flags/" + flag.radicado());
        var body = Wire.write(new FlagBody(flag.id(), flag.account(), flag.invoice(), flag.amount(), flag.at()));
        var asked = flag.raised()
                ? request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body))
                : request.DELETE();
        var answer = exchange(asked.build());
        if (answer.statusCode() >= FIRST_FAILURE && (flag.raised() || answer.statusCode() != NOT_FOUND)) {
            throw new BillingFault("status-" + answer.statusCode());
        }
        return answer.statusCode() == ACCEPTED ? Taken.LATER : Taken.ACKNOWLEDGED;
    }

    /** What was only taken is asked for again until it is done. */
    @Override
    public Set<UUID> acknowledged() {
        return Set.of();
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    private Optional<byte[]> get(String path) {
        if (Instant.now().isBefore(restUntil)) {
            throw new BillingFault("resting");
        }
        var answer = exchange(request(path).GET().build());
        if (answer.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        if (answer.statusCode() >= FIRST_FAILURE) {
            throw failed("status-" + answer.statusCode());
        }
        return Optional.of(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(toAnswer);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw failed("unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
    }

    private <T> T read(byte[] body, Class<T> type) {
        try {
            return Wire.read(new String(body, StandardCharsets.UTF_8), type);
        } catch (Wire.MalformedMessage e) {
            throw failed("malformed");
        }
    }

    private BillingFault failed(String why) {
        restUntil = Instant.now().plus(REST);
        return new BillingFault(why);
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
