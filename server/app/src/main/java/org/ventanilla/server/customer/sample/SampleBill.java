package org.ventanilla.server.customer.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.customer.Invoice;

/** One line of {@code sample/invoices.csv}. Prices in pesos; the reading is the meter's at the end of the period. */
record SampleBill(
        String account,
        String id,
        YearMonth period,
        LocalDate issued,
        LocalDate due,
        long reading,
        long units,
        long price,
        long fixed,
        long subsidy,
        boolean paid) {

    static SampleBill of(String[] column) {
        return new SampleBill(
                column[0],
                column[1],
                YearMonth.parse(column[2]),
                LocalDate.parse(column[3]),
                LocalDate.parse(column[4]),
                Long.parseLong(column[5]),
                Long.parseLong(column[6]),
                Long.parseLong(column[7]),
                Long.parseLong(column[8]),
                Long.parseLong(column[9]),
                column[10].equals("yes"));
    }

    long amount() {
        return units * price + fixed - subsidy;
    }

    /** "octubre de 2026" */
    String periodText() {
        return SpanishDates.month(period);
    }

    Invoice invoice(Service service) {
        return new Invoice(id, periodText(), issued, due, amount(), units + " " + unit(service), paid);
    }

    static String unit(Service service) {
        return service == Service.AGUA ? "m³" : "kWh";
    }
}
