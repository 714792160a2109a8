package org.ventanilla.server.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.exchange.BrokenLine.Mend;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;

/** One line of the file, read column by column; what cannot be read is told, all of it at once. */
final class CaseLine {

    static final List<String> NEEDED = List.of("radicado", "fecha", "servicio", "tipo", "objeto");
    private static final List<DateTimeFormatter> DATES =
            List.of(format("dd-MM-uuuu"), format("uuuu-MM-dd"), format("dd/MM/uuuu"));

    private final int number;
    private final Map<String, String> cells;
    private final Instant now;
    private final List<Mend> mends = new ArrayList<>();

    /** @param cells by heading */
    CaseLine(int number, Map<String, String> cells, Instant now) {
        this.number = number;
        this.cells = cells;
        this.now = now;
    }

    /** Empty when something is to mend: {@link #mends}. */
    Optional<OpenCase> read() {
        var radicado = Radicado.read(cell("radicado")).filter(read -> read.direction() == Direction.ENT);
        var presented = presented();
        var service = constant(Service.class, "servicio", "Escriba ENERGIA, AGUA, ASEO u OTRO.");
        var kind = constant(Kind.class, "tipo", "Escriba RECLAMACION, QUEJA, PETICION, INFORMACION o DENUNCIA.");
        var due = date("vence");
        needed(radicado.isPresent(), "radicado", "Escriba el radicado así: 2026-ENT-000458.");
        needed(!cell("objeto").isEmpty(), "objeto", "Escriba qué pidió la persona.");
        needed(
                cell("municipio").matches("([0-9]{5})?"),
                "municipio",
                "Escriba los 5 números del DANE, o déjelo vacío.");
        if (radicado.isPresent() && presented.isPresent()) {
            check(radicado.get(), presented.get(), due.orElse(null));
        }
        kind.ifPresent(read -> needed(!read.isRecurso(), "tipo", "Un recurso se registra en su caso: quite la fila."));
        return mends.isEmpty()
                ? Optional.of(new OpenCase(
                        number,
                        radicado.orElseThrow(),
                        presented.orElseThrow(),
                        kind.orElseThrow(),
                        service.orElseThrow(),
                        optional("causal"),
                        content(),
                        due.orElse(null),
                        optional("municipio")))
                : Optional.empty();
    }

    List<Mend> mends() {
        return List.copyOf(mends);
    }

    private void check(Radicado radicado, Instant presented, @Nullable LocalDate due) {
        var day = Bogota.dateOf(presented);
        needed(day.getYear() == radicado.year(), "fecha", "El año no es el del radicado: revise los dos.");
        needed(!presented.isAfter(now), "fecha", "La fecha es de mañana o después: revise.");
        needed(due == null || !due.isBefore(day), "vence", "El vencimiento es anterior a la fecha: revise.");
    }

    private Optional<Instant> presented() {
        var text = cell("fecha").split("[ T]", 2);
        var day = parsed(text[0]);
        needed(day.isPresent(), "fecha", "Escriba la fecha así: 31-12-2026.");
        var hour = text.length == 1 ? Optional.of(LocalTime.NOON) : time(text[1]);
        needed(hour.isPresent(), "fecha", "Escriba la hora así: 14:30.");
        return day.flatMap(
                date -> hour.map(time -> date.atTime(time).atZone(Bogota.ZONE).toInstant()));
    }

    private Optional<LocalDate> date(String column) {
        var day = parsed(cell(column));
        needed(cell(column).isEmpty() || day.isPresent(), column, "Escriba la fecha así: 31-12-2026.");
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        return DATES.stream().flatMap(format -> parsed(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String column, String mend) {
        try {
            return Optional.of(Enum.valueOf(
                    type,
                    cell(column).toUpperCase(Locale.ROOT).replace('Ó', 'O').replace('Í', 'I')));
        } catch (IllegalArgumentException e) {
            mends.add(new Mend(column, mend));
            return Optional.empty();
        }
    }

    private Content content() {
        return new Content(
                cell("objeto"),
                optional("motivos"),
                optional("nombre"),
                optional("cedula"),
                optional("cuenta"),
                optional("direccion"),
                optional("correo"),
                null);
    }

    private void needed(boolean right, String column, String mend) {
        if (!right) {
            mends.add(new Mend(column, mend));
        }
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private @Nullable String optional(String column) {
        return cell(column).isEmpty() ? null : cell(column);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
