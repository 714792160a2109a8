package org.ventanilla.server.recurso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.customer.Pesos;
import org.ventanilla.server.customer.sample.SampleBilling;
import org.ventanilla.server.pqr.Issuer;

class CouponTest {

    @Test
    void it_says_what_to_pay_and_what_not_and_that_claiming_is_free() throws IOException {
        var account = new SampleBilling().account("4000001").orElseThrow();
        var bill = Disputed.of(account, "8810006", 200_000).orElseThrow();
        var coupon = new Coupon(
                new Issuer("Energía y Aguas", "01 8000 555 012", URI.create("http://ventanilla.test")),
                account,
                bill,
                Instant.parse("2026-11-23T15:15:00Z"));
        assertEquals("4000001-8810006-P", coupon.reference());
        try (var pdf = Loader.loadPDF(coupon.pdf())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(Pesos.text(bill.toPay())), text);
            assertTrue(text.contains("Para reclamar no tiene que pagar nada."), text);
            assertEquals(1, pdf.getNumberOfPages());
        }
    }
}
