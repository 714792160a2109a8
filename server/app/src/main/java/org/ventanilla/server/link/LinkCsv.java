package org.ventanilla.server.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.link.KioskHours.Hour;
import org.ventanilla.server.platform.SheetText;

/** The history of links as tables to hand on; in minutes, with the decimal comma. */
public final class LinkCsv {
    private static final List<String> RUNGS =
            List.of("video", "video pequeño", "video lento", "fotos y voz", "voz", "mensajes", "sin señal");

    private LinkCsv() {}

    public static String sites(List<SiteLink> sites) {
        return SheetText.of(
                heads("Punto", "Municipio", "Conectado (min)"),
                sites.stream()
                        .map(site -> cells(
                                List.of(site.name(), site.municipality(), minutes(site.connectedSeconds())),
                                Stream.of(text(site.roundTripMs()), text(site.worstMs())),
                                site.up(),
                                site.down())));
    }

    /** Every hour until now: in one in which nothing was heard the kiosk was off or without a signal. */
    public static String hours(KioskHours kiosk, LocalDate from, LocalDate until, Instant now) {
        Map<Instant, Hour> heard = new HashMap<>();
        kiosk.hours().forEach(hour -> heard.put(hour.hour(), hour));
        Instant end = Bogota.startOf(until.plusDays(1));
        return SheetText.of(
                heads("Punto", "Municipio", "Fecha", "Hora", "Conectado (min)"),
                Stream.iterate(Bogota.startOf(from), at -> at.plus(1, ChronoUnit.HOURS))
                        .takeWhile(at -> at.isBefore(end) && !at.isAfter(now))
                        .map(at -> row(kiosk, at, heard.get(at))));
    }

    private static List<String> row(KioskHours kiosk, Instant at, @Nullable Hour hour) {
        List<String> place = List.of(
                kiosk.name(),
                kiosk.municipality(),
                Bogota.dateOf(at).toString(),
                Bogota.timeOf(at).toString(),
                hour == null ? "" : minutes(hour.connectedSeconds()));
        return hour == null
                ? cells(place, Stream.of("", ""), Map.of(), Map.of())
                : cells(place, Stream.of(text(hour.roundTripMs()), text(hour.worstMs())), hour.up(), hour.down());
    }

    private static List<String> heads(String... place) {
        return Stream.of(
                        Stream.of(place),
                        Stream.of("Ida y vuelta (ms)", "Peor ida y vuelta (ms)"),
                        RUNGS.stream().map(rung -> "Sube: " + rung + " (min)"),
                        RUNGS.stream().map(rung -> "Baja: " + rung + " (min)"))
                .flatMap(heads -> heads)
                .toList();
    }

    private static List<String> cells(
            List<String> place, Stream<String> trips, Map<Rung, Long> up, Map<Rung, Long> down) {
        List<String> cells = new ArrayList<>(place);
        trips.forEach(cells::add);
        for (Map<Rung, Long> way : List.of(up, down)) {
            for (Rung rung : Rung.values()) {
                Long seconds = way.get(rung);
                cells.add(seconds == null ? "" : minutes(seconds));
            }
        }
        return cells;
    }

    private static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds / 60.0).replace('.', ',');
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
