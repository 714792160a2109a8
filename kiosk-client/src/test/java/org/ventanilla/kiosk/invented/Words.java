package org.ventanilla.kiosk.invented;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Names, places, sums and sentences that belong to nobody. */
final class Words {
    private static final List<String> FIRST = List.of(
            "Aurora",
            "Belisario",
            "Clímaco",
            "Dioselina",
            "Efraín",
            "Flor Alba",
            "Gumercindo",
            "Helí",
            "Isaura",
            "Joaquín",
            "Ligia",
            "Marcolino",
            "Nohemí",
            "Obdulio",
            "Próspero",
            "Rosalbina",
            "Saúl",
            "Teodolinda",
            "Ubaldo",
            "Virginia");
    private static final List<String> LAST = List.of(
            "Acuña",
            "Beltrán",
            "Cubillos",
            "Díaz",
            "Espitia",
            "Fandiño",
            "Güiza",
            "Hernández",
            "Jiménez",
            "León",
            "Muñetón",
            "Niño",
            "Ortegón",
            "Peñuela",
            "Quintín",
            "Rátiva",
            "Suárez",
            "Tinjacá",
            "Urrego",
            "Ybáñez");
    private static final List<String> TOWN = List.of(
            "Junín", "Gachalá", "Ubalá", "Medina", "Guasca", "Fómeque", "Choachí", "Une", "Chipaque", "Cáqueza");
    private static final List<String> UTILITY = List.of(
            "Energía y Aguas de la Sabana E.S.P.",
            "Acueducto El Cóndor S.A. E.S.P.",
            "Gas Natural La Ceiba E.S.P.",
            "Eléctrica del Guavio S.A. E.S.P.");
    private static final List<String> MONTH = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final List<String> CLAIM = List.of(
            "El recibo del mes de {m} llegó por ${s}, casi el triple de lo que pagamos siempre en esta casa, y nadie ha venido a leer el contador desde hace {n} meses.",
            "El contador número {c} está detrás de la puerta del corral y marca una cifra que no es la que aparece en el recibo, según las fotografías que se anexan.",
            "En la finca vivimos {n} personas y no tenemos nevera, lavadora ni bomba; el consumo no puede haber pasado de {n} unidades en treinta días.",
            "Les ruego que suspendan el cobro mientras se resuelve esta petición y que no corten el servicio, porque hay una persona enferma que lo necesita.",
            "El día {d} se presentó un trabajador de la empresa, revisó la acometida y dejó dicho que todo estaba en orden, pero no entregó ningún papel firmado.",
            "Pido que se devuelva lo pagado de más, que son ${s}, o que se abone al próximo recibo, y que la respuesta me llegue por escrito al corregimiento.",
            "Desde que cambiaron el transformador hay cortes de luz todas las noches entre las siete y las nueve, y ya se dañaron {n} bombillos y un televisor.");

    private final RandomGenerator random;

    Words(RandomGenerator random) {
        this.random = random;
    }

    String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    String firstNames() {
        return one(FIRST) + (random.nextBoolean() ? "" : " " + one(FIRST));
    }

    String lastNames() {
        return one(LAST) + " " + one(LAST);
    }

    String person() {
        return firstNames() + " " + lastNames();
    }

    String town() {
        return one(TOWN);
    }

    String utility() {
        return one(UTILITY);
    }

    /** Begins with 9, as no identity card does yet. */
    String cedula() {
        return grouped(9_000_000_000L + random.nextInt(999_999_999));
    }

    String digits(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(random.nextInt(10));
        }
        return out.toString();
    }

    String sum(int least, int most) {
        return grouped(random.nextInt(least, most));
    }

    String withCents() {
        return random.nextInt(20, 990) + "," + digits(2);
    }

    String date() {
        return random.nextInt(1, 29) + " de " + one(MONTH) + " de " + random.nextInt(2021, 2027);
    }

    String shortDate() {
        return String.format(
                Locale.ROOT, "%02d/%s/%d", random.nextInt(1, 29), shortMonth(), random.nextInt(2021, 2027));
    }

    String shortMonth() {
        return one(MONTH).substring(0, 3).toUpperCase(Locale.ROOT);
    }

    String month() {
        return one(MONTH);
    }

    String claim(String meter) {
        return one(CLAIM)
                .replace("{m}", month())
                .replace("{s}", sum(20_000, 400_000))
                .replace("{c}", meter)
                .replace("{d}", date())
                .replace("{n}", Integer.toString(random.nextInt(2, 9)));
    }

    private static String grouped(long number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }
}
