package org.ventanilla.kiosk.invented;

import java.awt.Color;
import java.awt.Font;
import java.util.random.RandomGenerator;

/** Petitions: printed, or written by hand on ruled paper. */
final class Letters {
    private Letters() {}

    static Paper printed(RandomGenerator random, String family) {
        Words words = new Words(random);
        boolean a4 = random.nextBoolean();
        Printing page = new Printing(a4 ? 210 : 215.9, a4 ? 297 : 279.4, new Color(253, 252, 248), family);
        double points = 10.5 + 1.5 * random.nextDouble();
        double leading = points * 0.353 * 1.32;
        double wide = page.width - 50;
        double y = 30;
        if (random.nextBoolean()) {
            page.words("DERECHO DE PETICIÓN", page.width / 2 - 28, y, points + 2, Font.BOLD);
            y += 12;
        }
        page.words(words.town() + ", " + words.date(), 25, y, points, Font.PLAIN);
        y += 3 * leading;
        page.words("Señores", 25, y, points, Font.PLAIN);
        page.words(words.utility(), 25, y + leading, points, Font.BOLD);
        page.words("Oficina de atención al usuario", 25, y + 2 * leading, points, Font.PLAIN);
        y += 4 * leading;
        String contract = page.key(words.digits(8));
        page.words("Asunto: no estoy de acuerdo con el recibo del contrato " + contract, 25, y, points, Font.BOLD);
        y += 2 * leading;
        String person = page.key(words.person());
        String cedula = page.key(words.cedula());
        y = page.paragraph(
                        "Respetados señores: yo, " + person + ", mayor de edad y vecino de la vereda " + words.town()
                                + ", con cédula de ciudadanía número " + cedula
                                + ", me dirijo a ustedes con todo respeto para contarles lo siguiente.",
                        25,
                        y,
                        wide,
                        points,
                        leading)
                + leading / 2;
        for (int i = 0; i < 5; i++) {
            y = page.paragraph(words.claim(contract), 25, y, wide, points, leading) + leading / 2;
        }
        page.words("Cordialmente,", 25, y + leading, points, Font.PLAIN);
        page.colour(new Color(25, 35, 120)).signature(28, y + 5 * leading, 42, random);
        page.colour(Color.BLACK).words(person, 25, y + 7 * leading, points, Font.BOLD);
        page.words("C.C. " + cedula, 25, y + 8 * leading, points, Font.PLAIN);
        page.words(
                "Tel. " + page.key("31" + words.digits(1) + " " + words.digits(3) + " " + words.digits(4)),
                25,
                y + 9 * leading,
                points,
                Font.PLAIN);
        return page.paper("letter", 0);
    }

    static Paper written(RandomGenerator random, String family) {
        Words words = new Words(random);
        Printing page = new Printing(215.9, 279.4, new Color(250, 250, 246), family);
        for (double y = 24; y < 270; y += 9) {
            page.colour(new Color(190, 208, 225)).line(0, y, page.width, y, 0.25);
        }
        page.colour(new Color(225, 150, 150)).line(24, 0, 24, page.height, 0.25);
        page.colour(random.nextBoolean() ? new Color(30, 40, 130) : new Color(60, 60, 64));
        page.words(words.town() + ", " + words.date(), 28, 32, 15, Font.PLAIN);
        page.words("Señores " + words.utility(), 28, 41, 15, Font.PLAIN);
        double y = 59;
        for (int i = 0; i < 3; i++) {
            y = page.paragraph(words.claim(words.digits(6)), 28, y, page.width - 45, 15, 9);
        }
        page.signature(32, y + 16, 40, random);
        page.words(page.key(words.person()), 28, y + 27, 15, Font.PLAIN);
        page.words("C.C. " + page.key(words.cedula()), 28, y + 36, 15, Font.PLAIN);
        return page.paper("hand", 0);
    }
}
