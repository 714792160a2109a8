package org.ventanilla.kiosk.invented;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Cards the size of an identity card, with a face and a background of fine waves. */
final class Cards {
    private Cards() {}

    static Paper card(RandomGenerator random, String family) {
        Words words = new Words(random);
        Color paper = Color.getHSBColor(random.nextFloat(), 0.07f, 0.97f);
        Printing page = new Printing(85.6, 53.98, paper, family);
        waves(page, paper, random);
        page.colour(new Color(30, 40, 110)).words("CARNÉ DE ASOCIADO VEREDAL", 4, 7.5, 9, Font.BOLD);
        page.colour(new Color(140, 30, 40)).words("MUESTRA SIN NINGÚN VALOR", 4, 11.5, 6.5, Font.PLAIN);
        String[][] rows = {
            {"NÚMERO", page.key(words.cedula())},
            {"APELLIDOS", page.key(words.lastNames().toUpperCase(Locale.ROOT))},
            {"NOMBRES", page.key(words.firstNames().toUpperCase(Locale.ROOT))},
            {
                "FECHA DE NACIMIENTO",
                page.key(random.nextInt(10, 29) + "-" + words.shortMonth() + "-19" + random.nextInt(45, 99))
            },
            {"LUGAR", words.town().toUpperCase(Locale.ROOT)}
        };
        double y = 16.5;
        for (String[] row : rows) {
            page.colour(new Color(70, 70, 75)).words(row[0], 4, y, 5.5, Font.PLAIN);
            page.colour(Color.BLACK).words(row[1], 4, y + 4, 8.5, Font.BOLD);
            y += 7;
        }
        page.signature(6, 51, 22, random);
        face(page, random);
        return page.paper("id", 3.2);
    }

    private static void waves(Printing page, Color paper, RandomGenerator random) {
        page.colour(new Color(
                Math.max(0, paper.getRed() - 22),
                Math.max(0, paper.getGreen() - 18),
                Math.max(0, paper.getBlue() - 10)));
        double phase = 6 * random.nextDouble();
        for (double y = 0; y < page.height; y += 1.3) {
            for (double x = 0; x < page.width; x += 2) {
                page.line(x, y + Math.sin(x / 5 + phase), x + 2, y + Math.sin((x + 2) / 5 + phase), 0.18);
            }
        }
    }

    private static void face(Printing page, RandomGenerator random) {
        page.colour(new Color(215, 220, 226)).fill(56, 13, 22, 28);
        page.colour(new Color(60, 70, 80)).frame(56, 13, 22, 28, 0.2);
        Color skin = Color.getHSBColor(0.07f, 0.5f, 0.4f + 0.45f * random.nextFloat());
        page.colour(new Color(35, 28, 25)).fill(new Ellipse2D.Double(61, 15.5, 12, 15));
        page.colour(skin).fill(new Ellipse2D.Double(62, 18, 10, 13.5));
        Path2D shoulders = new Path2D.Double();
        shoulders.moveTo(57, 41);
        shoulders.quadTo(58, 32, 67, 32);
        shoulders.quadTo(76, 32, 77, 41);
        shoulders.closePath();
        page.colour(Color.getHSBColor(random.nextFloat(), 0.5f, 0.5f)).fill(shoulders);
    }
}
