package org.ventanilla.server.notification.path;

import java.time.LocalDate;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;

/**
 * The terms of the way, in business days.
 *
 * @param cite decision → citación sent (art. 68); missed, the notification is void and the silence is in her favour
 * @param come citación sent or hung up → she may come in person (arts. 68 and 69)
 * @param hang how long an aviso stays published (art. 69)
 * @param open how long she may take to open what came by mail before a letter goes out; a policy, shorter than {@code cite}
 *     so that the letter still leaves in time
 */
public record Terms(int cite, int come, int hang, int open, BusinessDays days) {

    /** Between the last day to open a link and the last day to send the letter. */
    private static final int MARGIN = 2;

    public Terms {
        if (open >= cite) {
            throw new IllegalArgumentException("a letter after " + open + " days would leave too late");
        }
    }

    /** As the table of clocks had them on the day of the act. */
    public static Terms on(LocalDate decided, Clocks clocks, BusinessDays days) {
        var cite = clocks.on("T3", decided).length();
        return new Terms(
                cite,
                clocks.on("T4", decided).length(),
                clocks.on("T5", decided).length(),
                Math.max(1, cite - MARGIN),
                days);
    }

    LocalDate citeBy(LocalDate decided) {
        return days.after(decided, cite);
    }

    LocalDate comeBy(LocalDate cited) {
        return days.after(cited, come);
    }

    LocalDate hangsUntil(LocalDate published) {
        return days.after(published, hang);
    }

    /** Never so late that the citación could not leave in time. */
    LocalDate openBy(LocalDate decided, LocalDate sent) {
        var lastMoment = days.after(decided, cite - 1);
        var patient = days.after(sent, open);
        return patient.isBefore(lastMoment) ? patient : lastMoment;
    }

    /** "Al finalizar el día siguiente" (art. 69). Days of the law are business days (Ley 4 de 1913, art. 62), which is also later for her terms. */
    LocalDate servedAfter(LocalDate event) {
        return days.nextAfter(event);
    }

    LocalDate nextAfter(LocalDate day) {
        return days.nextAfter(day);
    }
}
