package org.ventanilla.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** How searching and the month's file for the Superintendencia grow with the number of cases. */
final class Growing {
    private static final int SEARCHES = 200;
    private static final int EXPORTS = 3;
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final List<String> SEARCHED =
            List.of("medidor", "recibo alto", "9000001234", "4001234", "fuga patio", "corte aviso", "persona 77");

    /** Invented cases of the last twelve months, told but for a tenth of this week; numbers of a year long ago, so that they are nobody's. */
    private static final String CASES = """
            with made as (
              select i, gen_random_uuid() as id,
                now() - interval '1 day' * (1 + random() * case when i % 10 = 0 then 4 else 364 end) as at
              from generate_series(?::integer, ?::integer) i),
            cases as (
              insert into pqr (id, kind, service, causal, presented_at, effective, term_days, term_citation, due, state,
                area, missing, agent, official, kiosk, place, municipality, idempotency_key, body_sha256, next_due,
                respuesta, decided_at, answer_year, answer_number, notified_at, notified_how)
              select m.id, case when i % 5 = 0 then 'QUEJA' else 'RECLAMACION' end, 'AGUA',
                (array['101', '102', '110', '117', '120', '127'])[1 + i % 6], at, at::date, 15,
                'Ley 142 de 1994, art. 158', at::date + 21, case when i % 10 = 0 then 'EN_ANALISIS' else 'NOTIFICADA' end,
                'Facturación', '{}', s.id, 'Ana', k.id, k.name, 'Junín', 'grown-' || i, '',
                case when i % 10 = 0 then at::date + 21 end, case when i % 10 > 0 then 'ACCEDE' end,
                case when i % 10 > 0 then at + interval '9 days' end, case when i % 10 > 0 then 2001 end,
                case when i % 10 > 0 then i end, case when i % 10 > 0 then at + interval '14 days' end,
                case when i % 10 > 0 then 'PERSONAL' end
              from made m, (select id, name from kiosk order by name limit 1) k,
                (select id from staff where user_name = 'ana@example.co') s
              returning id),
            contents as (
              insert into pqr_content (pqr, object, reasons, name, document, account)
              select id, (array['Que revisen el medidor.', 'El recibo llegó muy alto.', 'Hay una fuga en el patio.',
                'Hicieron un corte sin aviso.', 'Quitaron el subsidio.'])[1 + i % 5] || ' Caso ' || i,
                'Vivimos dos personas en la casa desde hace años.', 'Persona ' || i % 997,
                '9' || lpad((i % 9973)::text, 9, '0'), '40' || lpad((i % 9973)::text, 5, '0')
              from made)
            insert into radicado (direction, year, number, at, pqr)
            select 'ENT', 2001, i, at, id from made
            """;

    private final Office office;
    private int cases;

    /** With so many cases; the month's file, looked through and made, has so many rows. */
    record Figures(int cases, double searchMedianMs, double searchP99Ms, double exportMs, long exportRows) {}

    Growing(Office office) {
        this.office = office;
    }

    Figures to(int count) throws SQLException, IOException {
        grow(count);
        var searched = search();
        var exported = export();
        return new Figures(count, searched.percentile(50), searched.percentile(99), exported.ms(), exported.rows());
    }

    private void grow(int count) throws SQLException {
        try (var connection = office.connect();
                var insert = connection.prepareStatement(CASES);
                var statement = connection.createStatement()) {
            insert.setInt(1, cases + 1);
            insert.setInt(2, count);
            insert.executeUpdate();
            statement.execute("analyze");
        }
        cases = count;
    }

    private Filed search() throws IOException, SQLException {
        try (var line = new HttpLine(office.server().port(), office.signedIn("marta@example.co"))) {
            var times = new long[SEARCHES];
            var begun = System.nanoTime();
            for (int i = -SEARCHES / 4; i < SEARCHES; i++) {
                var one = System.nanoTime();
                var words = SEARCHED.get(Math.floorMod(i, SEARCHED.size()));
                expect(line.post("/api/v1/casework/search", "", "{\"whose\":\"ALL\",\"words\":\"" + words + "\"}"));
                if (i >= 0) times[i] = System.nanoTime() - one;
            }
            return new Filed(List.of(times), (System.nanoTime() - begun) / 1e9);
        }
    }

    private record Exported(double ms, long rows) {}

    /** The best of three: each looks every row through. */
    private Exported export() throws IOException {
        var month = YearMonth.from(LocalDate.now(BOGOTA)).minusMonths(1);
        try (var line = new HttpLine(office.server().port(), office.signedIn("sofia@example.co"))) {
            var best = Double.MAX_VALUE;
            var rows = 0L;
            for (int i = 0; i < EXPORTS; i++) {
                var begun = System.nanoTime();
                rows = expect(line.get("/api/v1/sui/" + month + "/AGUA/file"))
                        .lines()
                        .count();
                best = Math.min(best, (System.nanoTime() - begun) / 1e6);
            }
            return new Exported(best, rows);
        }
    }

    private static String expect(HttpLine.Answer answer) {
        if (answer.status() != 200) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.body();
    }
}
