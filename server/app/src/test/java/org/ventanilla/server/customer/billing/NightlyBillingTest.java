package org.ventanilla.server.customer.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.customer.Billing;

class NightlyBillingTest extends BillingContract {

    @TempDir
    Path folder;

    private NightlyBilling billing = new NightlyBilling(Path.of("none"), Path.of("none"));

    @BeforeEach
    void lastNight() throws IOException {
        Night.of(all()).write(folder, "2026-11-23T03:00:00Z");
        var invoice =
                SAMPLE.account("4000001").orElseThrow().invoices().getFirst().id();
        Files.createDirectories(folder.resolve("bills"));
        Files.write(
                folder.resolve("bills").resolve(invoice + ".png"),
                SAMPLE.picture("4000001", invoice).orElseThrow());
        billing = new NightlyBilling(folder, folder.resolve("kept"));
    }

    @Override
    Billing billing() {
        return billing;
    }

    @Test
    void a_new_night_takes_the_place_of_the_old_one() throws IOException {
        Night.of(all().subList(0, 3)).write(folder, "2026-11-24T03:00:00Z");
        assertTrue(billing.account("4000009").isPresent(), "nobody has looked yet");
        billing.refresh();
        assertTrue(billing.account("4000009").isEmpty());
        assertEquals("Sin problemas: 3 cuentas.\n", preflight());
    }

    @Test
    void every_broken_row_is_listed_and_the_old_night_stays() throws IOException {
        var night = Night.of(all().subList(0, 3));
        night.accounts.set(2, "4000002;José;9000014520;Casa 14;Junín;GAS;dos;E1;0");
        night.accounts.add("4000003;Otra;9000018619;Calle 3;Junín;AGUA;2;A1;0");
        night.accounts.add("4000004;Sin columnas");
        night.invoices.set(1, night.invoices.get(1).replaceFirst("[0-9]{4}-[0-9]{2}-[0-9]{2}", "20/11/2026"));
        night.invoices.add("4999999;77;octubre de 2026;2026-11-05;2026-11-20;1000;1 kWh;no");
        night.invoices.add("4000001;78;octubre de 2026;2026-11-05;2026-11-01;$1.000;1 kWh;no");
        night.write(folder, "2026-11-24T03:00:00Z");
        billing.refresh();
        var last = night.invoices.size();
        assertEquals(
                """
                accounts.csv, línea 3: service es ENERGIA, AGUA, ASEO u OTRO, no «GAS».
                accounts.csv, línea 6: tiene 2 columnas y deben ser 9.
                accounts.csv: la cuenta 4000003 está dos veces.
                invoices.csv, línea 2: issued es una fecha como 2026-06-10.
                invoices.csv, línea %d: due es antes que issued.
                """.formatted(last),
                preflight()
                        .lines()
                        .filter(line -> !line.contains("que no está"))
                        .collect(java.util.stream.Collectors.joining("\n", "", "\n")));
        assertTrue(preflight().contains("el recibo 77 es de la cuenta 4999999, que no está."), preflight());
        assertEquals(SAMPLE.account("4000002"), billing.account("4000002"));
    }

    @Test
    void a_file_that_was_cut_off_is_not_taken() throws IOException {
        Night.of(all()).write(folder, "2026-11-24T03:00:00Z");
        var rows = Files.readAllLines(folder.resolve("invoices.csv"));
        Files.write(folder.resolve("invoices.csv"), rows.subList(0, 10));
        billing.refresh();
        assertEquals("done.csv: invoices.csv tiene 9 filas y se anunciaron " + (rows.size() - 1) + ".\n", preflight());
        assertEquals(SAMPLE.account("4000001"), billing.account("4000001"));
    }

    @Test
    void after_a_restart_the_last_good_night_is_still_there() throws IOException {
        var broken = Night.of(all());
        broken.accounts.add("x");
        broken.write(folder, "2026-11-24T03:00:00Z");
        var restarted = new NightlyBilling(folder, folder.resolve("kept"));
        assertEquals(SAMPLE.account("4000001"), restarted.account("4000001"));
    }

    private String preflight() throws IOException {
        return Files.readString(folder.resolve("preflight.txt"));
    }
}
