package org.ventanilla.kiosk.probe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;

/** For who chooses a café for a kiosk. */
public final class LinkReportInWords {
    private LinkReportInWords() {}

    /** @param server how the settings name it */
    public static List<String> lines(LinkReport report, String server) {
        List<String> lines = new ArrayList<>(List.of("La señal de este lugar hasta " + server + ":"));
        switch (report.road()) {
            case NONE -> lines.add("  El servidor no contesta. Revise la señal y la dirección.");
            case HTTP -> {
                roundTrip(lines, report);
                lines.add("  UDP está bloqueado: la subida y la bajada no se pueden medir.");
                lines.add("  Pida que abran el puerto UDP del servidor y mida otra vez.");
            }
            case UDP -> {
                roundTrip(lines, report);
                lines.add("  Pérdida: " + known(report.lostPercent(), " %"));
                lines.add("  Subida: " + rate(report.upKbit(), report.wide()));
                lines.add("  Bajada: " + rate(report.downKbit(), report.wide()) + downNote(report));
            }
        }
        lines.add(call(report.call()));
        return lines;
    }

    private static void roundTrip(List<String> lines, LinkReport report) {
        lines.add("  Ida y vuelta: " + known(report.rttMs(), " ms") + ", cambia: " + known(report.jitterMs(), " ms"));
    }

    /** Two probes are needed to see a change. */
    private static String known(@Nullable Integer value, String unit) {
        return value == null ? "no se sabe" : value + unit;
    }

    private static String rate(@Nullable Integer kbit, boolean wide) {
        return known(kbit, " kbit/s") + (wide ? " o más" : "");
    }

    /** It is measured with what went up: where nearly all came back, it may be wider. */
    private static String downNote(LinkReport report) {
        boolean asWide =
                report.upKbit() != null && report.downKbit() != null && report.downKbit() >= report.upKbit() * 9 / 10;
        return asWide && !report.wide() ? " por lo menos" : "";
    }

    /** The lesser direction is what the talk is like. */
    private static String call(@Nullable Rungs call) {
        return call == null
                ? "No se sabe cómo sería una llamada."
                : switch (call.up().isAbove(call.down()) ? call.down() : call.up()) {
                    case VIDEO -> "Una llamada aquí sería con video.";
                    case SMALL_VIDEO -> "Una llamada aquí sería con video pequeño.";
                    case SLOW_VIDEO -> "Una llamada aquí sería con video pequeño y lento.";
                    case STILLS -> "Una llamada aquí sería con fotos y voz.";
                    case AUDIO -> "Una llamada aquí sería solo con voz.";
                    case MESSAGES -> "Aquí no hay llamada: solo mensajes de voz, texto y papeles.";
                    case OFFLINE -> "Aquí no hay llamada: todo se guarda y viaja después.";
                };
    }
}
