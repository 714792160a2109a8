package org.ventanilla.server.customer.billing;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.server.customer.BillingFault;
import org.ventanilla.server.customer.BillingFlags;

/**
 * Flags by the nightly exchange: rows are added to {@code flags.csv} and never changed; billing writes the ids that it has
 * carried out, one a line, into {@code flags-acknowledged.csv}.
 */
public final class NightlyFlags implements BillingFlags {

    private static final String HEADER = "id;radicado;account;invoice;amount;action;at\n";
    /** A night, and the morning after. */
    private static final Duration PATIENCE = Duration.ofHours(36);

    private final Path outbox;
    private final Path acknowledged;

    public NightlyFlags(Path folder) {
        outbox = folder.resolve("flags.csv");
        acknowledged = folder.resolve("flags-acknowledged.csv");
    }

    @Override
    public synchronized Taken send(Flag flag) {
        try {
            Files.createDirectories(outbox.toAbsolutePath().getParent());
            if (lines(outbox).stream().noneMatch(line -> line.startsWith(flag.id() + ";"))) {
                var header = Files.exists(outbox) ? "" : HEADER;
                Files.writeString(outbox, header + row(flag), CREATE, APPEND, SYNC);
            }
            return Taken.LATER;
        } catch (IOException e) {
            throw new BillingFault("flags-not-written");
        }
    }

    @Override
    public Set<UUID> acknowledged() {
        try {
            return lines(acknowledged).stream()
                    .flatMap(line -> id(line).stream())
                    .collect(toSet());
        } catch (IOException e) {
            throw new BillingFault("acknowledgements-not-read");
        }
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static String row(Flag flag) {
        return "%s;%s;%s;%s;%d;%s;%s%n"
                .formatted(
                        flag.id(),
                        flag.radicado(),
                        flag.account(),
                        flag.invoice(),
                        flag.amount(),
                        flag.raised() ? "DO_NOT_SUSPEND" : "LIFTED",
                        flag.at());
    }

    /** A header, or what a spreadsheet added, is no id. */
    private static Optional<UUID> id(String line) {
        var first = line.replace("\uFEFF", "").split("[;,]", 2)[0].strip();
        return first.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(first))
                : Optional.empty();
    }
}
