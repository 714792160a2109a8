package org.ventanilla.kiosk.invented;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.random.RandomGenerator;

/** Bills of public utilities: on a whole sheet with bars and a bar code, or on half a letter. */
final class Bills {
    private static final List<String> ITEMS = List.of(
            "Cargo básico",
            "Consumo del mes",
            "Consumo suntuario",
            "Subsidio",
            "Contribución",
            "Aseo rural",
            "Alumbrado",
            "Interés por mora",
            "Cuota del contador",
            "Reconexión");

    private final RandomGenerator random;
    private final Words words;
    private final Color ink;

    private Bills(RandomGenerator random) {
        this.random = random;
        this.words = new Words(random);
        this.ink = List.of(
                        new Color(20, 70, 130),
                        new Color(120, 20, 30),
                        new Color(10, 100, 70),
                        new Color(70, 25, 120),
                        new Color(190, 90, 10))
                .get(random.nextInt(5));
    }

    static Paper whole(RandomGenerator random, String family) {
        Bills bills = new Bills(random);
        boolean a4 = random.nextBoolean();
        Printing page = new Printing(a4 ? 210 : 215.9, a4 ? 297 : 279.4, Color.WHITE, family);
        double y = bills.head(page);
        y = bills.items(page, y + 8, 7 + random.nextInt(3));
        y = bills.history(page, y + 12);
        bills.foot(page, y + 12);
        bills.barCode(page, y + 26);
        return page.paper("bill", 0);
    }

    static Paper half(RandomGenerator random, String family) {
        Bills bills = new Bills(random);
        Printing page = new Printing(215.9, 139.7, Color.WHITE, family);
        double y = bills.head(page);
        y = bills.items(page, y + 4, 4 + random.nextInt(2));
        bills.foot(page, y + 6);
        return page.paper("bill", 0);
    }

    private double head(Printing page) {
        page.colour(ink).fill(0, 0, page.width, 21);
        page.colour(Color.WHITE).words(words.utility(), 12, 10, 15, Font.BOLD);
        page.words("NIT 9" + words.digits(2) + "." + words.digits(3) + "." + words.digits(3), 12, 16.5, 7, Font.PLAIN);
        page.colour(Color.BLACK).words("Recibo de servicios públicos", 12, 30, 11, Font.BOLD);
        page.wordsEndingAt("No. " + page.key(words.digits(9)), page.width - 12, 28.5, 10, Font.BOLD);
        total(page);
        String[][] rows = {
            {"Usuario:", page.key(words.person())},
            {"Dirección:", "Vereda " + words.town() + ", finca " + words.lastNames()},
            {"Contrato:", page.key(words.digits(8))},
            {"Contador:", page.key((char) ('A' + random.nextInt(26)) + "-" + words.digits(6))},
            {"Estrato:", 1 + random.nextInt(4) + " Residencial"}
        };
        double y = 36;
        for (String[] row : rows) {
            page.words(row[0], 12, y, 8.5, Font.BOLD);
            page.words(row[1], 34, y, 8.5, Font.PLAIN);
            y += 5;
        }
        return y;
    }

    private void total(Printing page) {
        double left = page.width - 76;
        page.colour(new Color(240, 242, 248)).fill(left, 33.5, 64, 20);
        page.colour(ink).frame(left, 33.5, 64, 20, 0.4);
        page.colour(Color.BLACK).words("Total a pagar", left + 3, 38.5, 9, Font.BOLD);
        page.wordsEndingAt("$ " + page.key(words.sum(20_000, 480_000)), left + 61, 46, 16, Font.BOLD);
        page.words("Pague antes de: " + words.shortDate(), left + 3, 51.5, 8, Font.PLAIN);
    }

    private double items(Printing page, double top, int n) {
        double[] right = {page.width * 0.55, page.width * 0.75, page.width - 14};
        page.colour(ink).fill(12, top, page.width - 24, 6);
        page.colour(Color.WHITE).words("Concepto", 14, top + 4.2, 8.5, Font.BOLD);
        page.wordsEndingAt("Cantidad", right[0], top + 4.2, 8.5, Font.BOLD);
        page.wordsEndingAt("Valor unidad", right[1], top + 4.2, 8.5, Font.BOLD);
        page.wordsEndingAt("Valor total", right[2], top + 4.2, 8.5, Font.BOLD);
        double y = top + 6;
        for (int i = 0; i < n; i++) {
            page.colour(i % 2 == 0 ? Color.WHITE : new Color(238, 240, 245)).fill(12, y, page.width - 24, 6);
            page.colour(Color.BLACK).words(ITEMS.get(i), 14, y + 4.2, 8.5, Font.PLAIN);
            page.wordsEndingAt(Integer.toString(random.nextInt(5, 250)), right[0], y + 4.2, 8.5, Font.PLAIN);
            page.wordsEndingAt(words.withCents(), right[1], y + 4.2, 8.5, Font.PLAIN);
            page.wordsEndingAt(words.sum(1_000, 99_000), right[2], y + 4.2, 8.5, Font.PLAIN);
            y += 6;
        }
        page.colour(ink).line(12, y, page.width - 12, y, 0.4);
        page.colour(Color.BLACK);
        return y + 2;
    }

    private double history(Printing page, double top) {
        page.words("Consumo de los últimos seis meses", 12, top, 9, Font.BOLD);
        for (int i = 0; i < 6; i++) {
            double tall = 8 + 22 * random.nextDouble();
            double x = 22 + i * 30;
            page.colour(ink).fill(x, top + 38 - tall, 12, tall);
            page.colour(Color.BLACK)
                    .words(Integer.toString(random.nextInt(40, 260)), x + 3, top + 36 - tall, 7, Font.PLAIN);
            page.words(words.shortMonth(), x + 2, top + 43, 7, Font.PLAIN);
        }
        return top + 43;
    }

    private void foot(Printing page, double y) {
        page.paragraph(
                "Si no está de acuerdo con este recibo puede decirlo en la oficina o por la ventanilla virtual, de palabra o por escrito,"
                        + " dentro de los cinco meses siguientes. Línea gratuita 01 8000 555 012.",
                12,
                y,
                page.width - 24,
                7.5,
                3.8);
    }

    private void barCode(Printing page, double y) {
        double x = 40;
        while (x < page.width - 50) {
            double bar = 0.33 * (1 + random.nextInt(3));
            page.fill(x, y, bar, 13);
            x += bar + 0.33 * (1 + random.nextInt(3));
        }
        page.words("(415)77" + words.digits(11) + "(8020)" + words.digits(8), 62, y + 17, 7.5, Font.PLAIN);
    }
}
