package org.ventanilla.kiosk.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.spool.Account;
import org.ventanilla.kiosk.spool.Accounting;

/** The account of parts over HTTP. */
public final class HttpAccounting implements Accounting {
    private final Requests requests;

    public HttpAccounting(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<Account> of(List<UUID> parts) {
        return requests.post("/kiosk/parts", Wire.write(Map.of("parts", parts))) instanceof Reply.Given<byte[]> given
                ? read(given.value())
                : Optional.empty();
    }

    private static Optional<Account> read(byte[] json) {
        try {
            return Optional.of(Wire.read(new String(json, StandardCharsets.UTF_8), Account.class));
        } catch (Wire.MalformedMessage e) {
            return Optional.empty();
        }
    }
}
