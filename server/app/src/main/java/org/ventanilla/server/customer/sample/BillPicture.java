package org.ventanilla.server.customer.sample;

import static org.ventanilla.server.customer.sample.Pen.BRAND;
import static org.ventanilla.server.customer.sample.Pen.INK;
import static org.ventanilla.server.customer.sample.Pen.PALE;
import static org.ventanilla.server.customer.sample.Pen.QUIET;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Pesos;

/** The bill as it was printed: a page that agent and customer can point at. Nobody can pay with it. */
final class BillPicture {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1400;
    private static final int LEFT = 60;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int MONTHS = 6;

    private final Account account;
    private final SampleBill bill;
    private final List<SampleBill> all;
    private final String unit;

    /** @param all every bill of the account, the newest first */
    BillPicture(Account account, SampleBill bill, List<SampleBill> all) {
        this.account = account;
        this.bill = bill;
        this.all = all;
        this.unit = SampleBill.unit(account.service());
    }

    byte[] png() {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        draw(new Pen(graphics));
        graphics.dispose();
        return encoded(page);
    }

    private void draw(Pen pen) {
        pen.bar(0, 0, WIDTH, HEIGHT, Color.WHITE);
        heading(pen);
        holder(pen);
        total(pen);
        consumption(pen);
        lines(pen);
        history(pen);
        foot(pen);
        pen.stamp("MUESTRA SIN VALOR", 170, 1110);
    }

    private void heading(Pen pen) {
        pen.bar(0, 0, WIDTH, 150, BRAND);
        pen.bold("Energía y Aguas de la Sabana", LEFT, 68, 40, Color.WHITE);
        pen.text("Servicios públicos domiciliarios · muestra", LEFT, 112, 24, Color.WHITE);
        pen.boldRight(account.service() == Service.AGUA ? "Agua" : "Energía", RIGHT, 68, 34, Color.WHITE);
        pen.textRight("Recibo N.º " + bill.id(), RIGHT, 112, 24, Color.WHITE);
    }

    private void holder(Pen pen) {
        pen.text("A nombre de", LEFT, 204, 22, QUIET);
        pen.bold(account.holder(), LEFT, 240, 28, INK);
        pen.text(account.address(), LEFT, 276, 24, INK);
        pen.text(account.municipality() + ", Cundinamarca", LEFT, 308, 24, INK);
        pen.textRight("Cuenta", RIGHT, 204, 22, QUIET);
        pen.boldRight(account.number(), RIGHT, 250, 44, BRAND);
        pen.textRight("Estrato " + account.stratum() + " · residencial", RIGHT, 308, 24, INK);
    }

    private void total(Pen pen) {
        pen.box(LEFT, 340, RIGHT - LEFT, 130, PALE);
        pen.text("Período", LEFT + 28, 384, 22, QUIET);
        pen.bold(bill.periodText(), LEFT + 28, 432, 25, INK);
        pen.text("Pague antes del", LEFT + 300, 384, 22, QUIET);
        pen.bold(SpanishDates.withoutYear(bill.due()), LEFT + 300, 432, 25, INK);
        pen.textRight("Total a pagar", RIGHT - 28, 384, 22, QUIET);
        pen.boldRight(Pesos.text(bill.amount()), RIGHT - 28, 436, 46, BRAND);
    }

    private void consumption(Pen pen) {
        pen.bold("Su consumo", LEFT, 530, 28, BRAND);
        var columns = List.of(
                List.of("Medidor", account.meter()),
                List.of("Lectura anterior", String.valueOf(bill.reading() - bill.units())),
                List.of("Lectura actual", String.valueOf(bill.reading())),
                List.of("Consumo", bill.units() + " " + unit));
        for (int i = 0; i < columns.size(); i++) {
            pen.text(columns.get(i).get(0), LEFT + i * 225, 570, 22, QUIET);
            pen.bold(columns.get(i).get(1), LEFT + i * 225, 606, 28, INK);
        }
    }

    private void lines(Pen pen) {
        pen.bold("Qué se cobra", LEFT, 680, 28, BRAND);
        var y = 724;
        y = line(pen, y, bill.units() + " " + unit + " a " + Pesos.text(bill.price()), bill.units() * bill.price());
        if (bill.fixed() > 0) {
            y = line(pen, y, "Cargo fijo", bill.fixed());
        }
        y = line(pen, y, "Subsidio, estrato " + account.stratum(), -bill.subsidy());
        pen.bold("Total", LEFT, y + 6, 28, INK);
        pen.boldRight(Pesos.text(bill.amount()), RIGHT, y + 6, 28, INK);
    }

    private static int line(Pen pen, int y, String what, long pesos) {
        pen.text(what, LEFT, y, 24, INK);
        pen.textRight(Pesos.text(pesos), RIGHT, y, 24, INK);
        pen.line(LEFT, y + 14, RIGHT);
        return y + 48;
    }

    private void history(Pen pen) {
        pen.bold("Sus últimos meses, en " + unit, LEFT, 950, 28, BRAND);
        var newestFirst = all.stream()
                .filter(other -> !other.period().isAfter(bill.period()))
                .limit(MONTHS)
                .toList();
        var most = newestFirst.stream().mapToLong(SampleBill::units).max().orElse(1);
        for (int i = 0; i < newestFirst.size(); i++) {
            month(pen, newestFirst.get(i), RIGHT - 120 - i * 146, most);
        }
        pen.bar(LEFT, 1182, RIGHT - LEFT, 2, QUIET);
    }

    private void month(Pen pen, SampleBill month, int x, long most) {
        var height = (int) (150 * month.units() / most);
        pen.bar(x, 1182 - height, 96, height, month.equals(bill) ? BRAND : QUIET);
        pen.centered(String.valueOf(month.units()), x + 48, 1172 - height, 22, INK);
        pen.centered(month.periodText().substring(0, 3), x + 48, 1212, 22, INK);
    }

    private static void foot(Pen pen) {
        pen.line(LEFT, 1250, RIGHT);
        pen.text("Si no está de acuerdo con este recibo, puede reclamar gratis y sin abogado.", LEFT, 1290, 24, INK);
        pen.bold("Línea gratuita 01 8000 555 012", LEFT, 1326, 26, BRAND);
        pen.text("Documento inventado para demostraciones. No sirve para pagar.", LEFT, 1362, 22, QUIET);
    }

    private static byte[] encoded(BufferedImage page) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
