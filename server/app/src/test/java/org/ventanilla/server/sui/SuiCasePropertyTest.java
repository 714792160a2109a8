package org.ventanilla.server.sui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.ventanilla.server.sui.SuiRows.cells;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.pqr.Respuesta;

/** Whatever happened to a case, its row keeps the rules in each month of its life, also when it is read back. */
class SuiCasePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int YEAR = 365;

    @Property
    void the_row_of_each_month_keeps_the_rules_when_read_back(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 14) int monthsLater) {
        var life = life(new Random(seed));
        var month = month(YearMonth.from(life.filed()).plusMonths(monthsLater));
        if (isOver(life, month)) {
            return;
        }
        var row = life.in(month);
        var read = SuiCsv.read(cells(SuiCsv.line(row))).orElseThrow();
        assertEquals(row, read.row());
        assertEquals(List.of(), read.unreadable());
        assertEquals(List.of(), Regla.brokenBy(read.row(), month));
    }

    @Property
    void what_happens_after_a_month_is_not_in_its_row(@ForAll long seed) {
        var life = life(new Random(seed));
        var month = month(YearMonth.from(life.filed()));
        var row = life.in(month);
        if (life.notified() == null || life.notified().isAfter(month.last())) {
            assertNull(row.answered());
            assertEquals("", row.answerRadicado());
        } else {
            assertEquals(life.answer(), row.answer());
        }
    }

    /** What was told in an earlier month is in no later file. */
    private static boolean isOver(SuiCase life, Month month) {
        return life.notified() != null && month.isAfter(life.notified()) && month.isAfter(life.filed());
    }

    private static SuiCase life(Random random) {
        var tramite = one(random, Tramite.values());
        var filed = DAY.plusDays(random.nextInt(YEAR));
        var answered = filed.plusDays(random.nextInt(60));
        var notified = answered.plusDays(random.nextInt(40));
        var decided = random.nextInt(4) > 0;
        var told = decided && random.nextInt(4) > 0;
        var appeal = told && tramite == Tramite.REPOSICION_Y_APELACION && random.nextBoolean();
        return new SuiCase(
                "25372",
                "2026-ENT-%06d".formatted(1 + random.nextInt(999_999)),
                filed,
                tramite,
                "F",
                "102",
                random.nextBoolean() ? "4000001" : null,
                random.nextBoolean() ? "8810006" : " ",
                filed.plusDays(22),
                decided ? answer(random, tramite) : null,
                decided ? answered : null,
                decided ? "2026-SAL-000001" : null,
                told ? notified : null,
                told ? one(random, Notificacion.values()) : null,
                appeal ? notified.plusDays(random.nextInt(9)) : null);
    }

    private static Respuesta answer(Random random, Tramite tramite) {
        var given = Arrays.stream(Respuesta.values())
                .filter(tramite::allows)
                .filter(each -> each != Respuesta.PENDIENTE && each != Respuesta.SIN_RESPUESTA)
                .toArray(Respuesta[]::new);
        return one(random, given);
    }

    private static <T> T one(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static Month month(YearMonth month) {
        return new Month(month, Service.AGUA, Set.of("F102"));
    }
}
