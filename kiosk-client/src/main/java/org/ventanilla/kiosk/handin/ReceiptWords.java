package org.ventanilla.kiosk.handin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.Manifest.Item;

/**
 * The words of the paper, line by line, as they are signed. No phone and nothing of what was said: whoever finds the paper learns that
 * somebody handed something in.
 */
public final class ReceiptWords {
    static final String TITLE = "PAPEL DE ENTREGA";
    static final String NOT = "Esto no es el radicado.";
    static final String LATER = "El radicado le llega por mensaje al celular.";
    static final String TERM = "El plazo de la respuesta cuenta desde esta entrega.";

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy", Locale.of("es", "CO"));
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm", Locale.ROOT);
    private static final int NOON = 12;

    private ReceiptWords() {}

    /** lunes 23 de noviembre de 2026, 9:32 a. m. */
    public static String moment(Instant at) {
        ZonedDateTime here = at.atZone(BOGOTA);
        return DAY.format(here) + ", " + HOUR.format(here) + (here.getHour() < NOON ? " a. m." : " p. m.");
    }

    static String of(String code, int sequence, Place place, Instant at, List<Item> items, @Nullable String matter) {
        List<String> lines = new ArrayList<>(List.of(
                TITLE,
                NOT + " " + LATER,
                "Código: " + code,
                "Punto: " + place.name() + ", " + place.municipality(),
                "Entrega número " + sequence + " de este punto",
                "Entregado: " + moment(at),
                "Entregó:"));
        items.forEach(item -> lines.add("- " + named(item) + ". SHA-256 " + item.sha256()));
        if (matter != null) {
            lines.add("- " + typed(matter.length()));
        }
        lines.add(TERM);
        return String.join("\n", lines);
    }

    static String named(Item item) {
        return item.seconds() == null
                ? "Hoja " + item.number()
                : spoken(item) + " " + item.number() + ", de " + length(item.seconds());
    }

    private static String spoken(Item note) {
        String type = note.mediaType();
        return type != null && EnclosedNote.isFilm(type) ? "Mensaje en video" : "Nota de voz";
    }

    static String typed(int letters) {
        return "Un texto de " + letters + (letters == 1 ? " letra" : " letras");
    }

    private static String length(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
