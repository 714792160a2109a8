package org.ventanilla.server.customer.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.customer.BillingFlags.Flag;
import org.ventanilla.server.customer.BillingFlags.Taken;
import org.ventanilla.server.platform.Ids;

class NightlyFlagsTest {

    @TempDir
    Path folder;

    @Test
    void a_flag_is_written_once_and_acknowledged_when_billing_names_it() throws IOException {
        var flags = new NightlyFlags(folder);
        var flag = new Flag(
                Ids.next(),
                "2026-ENT-000457",
                "4000003",
                "8810005",
                45_000,
                true,
                Instant.parse("2026-11-23T15:00:00Z"));
        assertEquals(Taken.LATER, flags.send(flag));
        assertEquals(Taken.LATER, flags.send(flag));
        assertEquals(
                "id;radicado;account;invoice;amount;action;at\n" + flag.id()
                        + ";2026-ENT-000457;4000003;8810005;45000;DO_NOT_SUSPEND;2026-11-23T15:00:00Z\n",
                Files.readString(folder.resolve("flags.csv")));
        assertEquals(Set.of(), flags.acknowledged());
        Files.writeString(folder.resolve("flags-acknowledged.csv"), "\uFEFFid;when\r\n" + flag.id() + ";hoy\r\nx\r\n");
        assertEquals(Set.of(flag.id()), flags.acknowledged());
    }
}
