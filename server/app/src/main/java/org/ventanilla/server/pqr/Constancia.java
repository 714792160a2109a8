package org.ventanilla.server.pqr;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.SpanishDates;

/**
 * What the constancia of a verbal petition says, on whatever paper: the eight items of Decreto 1166 de 2016 (art.
 * 2.2.3.12.3), what happens now, and that it costs nothing.
 */
public record Constancia(
        Issuer issuer,
        Radicado radicado,
        Instant at,
        String due,
        String comeBack,
        String trackUrl,
        List<Item> items,
        String missing) {

    public record Item(String label, List<String> lines) {}

    public static Constancia of(PqrRadicada filed, Issuer issuer, Catalogue catalogue, BusinessDays days) {
        var pqr = filed.pqr();
        return new Constancia(
                issuer,
                filed.radicado(),
                filed.at(),
                SpanishDates.withoutYear(pqr.due()),
                SpanishDates.withoutYear(days.nextAfter(pqr.due())),
                issuer.trackUrl(filed.radicado()),
                List.of(
                        new Item("Fecha y hora", when(filed)),
                        new Item("Quién la presenta", petitioner(pqr.content())),
                        new Item(
                                "Representante",
                                List.of(or(pqr.content().representative(), "Nadie. Habla en nombre propio."))),
                        new Item(
                                "Qué pide",
                                paragraphs(what(pqr, catalogue), pqr.content().object())),
                        new Item("Por qué", paragraphs(or(pqr.content().reasons(), "No dijo otras razones."))),
                        new Item("Papeles que entregó", annexes(atFiling(pqr.annexes()))),
                        new Item("La recibió", List.of(pqr.reception().official(), issuer.entity())),
                        new Item("Cómo se presentó", how(pqr.reception()))),
                pqr.missing().stream().map(Content.Missing::words).collect(joining(", ")));
    }

    /** What was answered on the spot stands below what was asked. */
    public Constancia and(List<Item> more) {
        var all = Stream.concat(items.stream(), more.stream()).toList();
        return new Constancia(issuer, radicado, at, due, comeBack, trackUrl, all, missing);
    }

    private static List<String> when(PqrRadicada filed) {
        var there = Bogota.dateOf(filed.at());
        var effective = filed.pqr().presentation().effective();
        var lines = new ArrayList<String>();
        lines.add(SpanishDates.withYear(there));
        lines.add(SpanishDates.clock(filed.at()));
        if (filed.pqr().reception().how() != Reception.How.VIDEO) {
            var presented = filed.pqr().presentation().at();
            lines.add("Entregada el " + SpanishDates.withYear(Bogota.dateOf(presented)) + ", "
                    + SpanishDates.clock(presented) + ".");
        }
        if (effective.isAfter(there)) {
            lines.add("Cuenta como presentada el " + SpanishDates.withoutYear(effective) + ".");
        }
        return lines;
    }

    private static List<String> petitioner(Content content) {
        return Stream.of(
                        or(content.name(), "No dijo su nombre."),
                        labelled("Cédula ", content.document()),
                        labelled("Cuenta ", content.account()),
                        labelled("Dirección: ", content.address()),
                        labelled("Correo: ", content.email()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String what(Pqr pqr, Catalogue catalogue) {
        var causal = catalogue
                .causal(pqr.service(), pqr.causal())
                .map(known -> ". " + known.name())
                .orElse("");
        return pqr.kind().word() + ". " + service(pqr.service()) + causal + ".";
    }

    /** It is the same each time, so it says nothing of a page that came later. */
    private static List<Annex> atFiling(List<Annex> annexes) {
        return annexes.stream().filter(annex -> !annex.later()).toList();
    }

    private static List<String> annexes(List<Annex> annexes) {
        return annexes.isEmpty()
                ? List.of("Ninguno.")
                : annexes.stream()
                        .map(annex -> "Hoja " + annex.number() + ": " + paper(annex.kind()))
                        .toList();
    }

    private static List<String> how(Reception reception) {
        return List.of(
                switch (reception.how()) {
                    case VIDEO -> "Petición verbal, por videollamada (Decreto 1166 de 2016).";
                    case HANDED_IN -> "Entregada en el punto cuando no había señal.";
                    case PAPER -> "Escrita en papel en el punto, y pasada después.";
                },
                "En " + reception.place() + ", " + reception.municipality() + ".");
    }

    /** What was typed with line breaks keeps them. */
    private static List<String> paragraphs(String... texts) {
        var lines = new ArrayList<String>();
        for (var text : texts) {
            text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }

    private static String labelled(String label, @Nullable String value) {
        return value == null ? "" : label + value;
    }

    private static String or(@Nullable String said, String otherwise) {
        return said == null || said.isBlank() ? otherwise : said;
    }

    public static String service(Service service) {
        return switch (service) {
            case ENERGIA -> "Energía";
            case AGUA -> "Agua";
            case ASEO -> "Aseo";
            case OTRO -> "Otro servicio";
        };
    }

    private static String paper(PaperKind kind) {
        return switch (kind) {
            case CEDULA -> "cédula";
            case RECIBO -> "recibo";
            case CARTA -> "carta";
            case OTRO -> "otro papel";
        };
    }

    /** "constancia-2026-ent-000458.pdf" */
    public String fileName() {
        return "constancia-" + radicado.text().toLowerCase(Locale.ROOT) + ".pdf";
    }
}
