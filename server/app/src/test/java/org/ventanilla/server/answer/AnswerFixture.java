package org.ventanilla.server.answer;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.answer.paper.LetterOfAnswer;
import org.ventanilla.server.answer.store.PgAnswers;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.paper.sign.DemoKeystore;
import org.ventanilla.server.paper.sign.Signatory;
import org.ventanilla.server.paper.sign.Signing;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.pqr.store.OwnSeries;

/** Answers over a real database, on Wednesday 25 November 2026: marta and pedro write, jorge signs. */
public final class AnswerFixture {

    public static final Instant WEDNESDAY = Instant.parse("2026-11-25T15:15:00Z");
    public static final Issuer ISSUER =
            new Issuer("Aguas de la Sabana", "01 8000 555 012", URI.create("https://ventanilla.example.co"));

    public final Staff marta = new Staff(Ids.next(), "Marta Rincón", Role.ANALYST);
    public final Staff pedro = new Staff(Ids.next(), "Pedro Gil", Role.ANALYST);
    public final Staff jorge = new Staff(Ids.next(), "Jorge Peña", Role.RESPONSIBLE);

    public final CaseFixture cases;
    public final PgAnswers answers;
    public final Templates templates = new Templates(AnswerRules.ours(Clocks.ofTheLaw()));
    public final Shelf store = new Shelf();
    final WritingAnswer writing;
    final AskingSignature asking;
    final MakingPdf making;
    public final ReadingAnswer reading;
    public final Signing signing;

    private final TestDb db;
    private final Validity validity;
    private final Clock clock = Clock.fixed(WEDNESDAY, ZoneOffset.UTC);

    /** In memory; can be full. */
    public static final class Shelf implements PaperStore {
        private final Map<String, byte[]> papers = new HashMap<>();
        public boolean full;

        @Override
        public void put(String sha256, byte[] bytes) {
            if (full) {
                throw new IllegalStateException("no room");
            }
            papers.put(sha256, bytes);
        }

        @Override
        public byte[] get(String sha256) {
            return requireNonNull(papers.get(sha256));
        }
    }

    public AnswerFixture(TestDb db, Path folder) {
        this.db = db;
        cases = new CaseFixture(db);
        answers = new PgAnswers(db.db);
        var recursos = new Recursos(AnswerRules.ours(Clocks.ofTheLaw()).recursos(), Clocks.ofTheLaw(), ISSUER.entity());
        validity = new Validity(templates, recursos);
        var letters = new LetterOfAnswer(ISSUER, templates, recursos);
        signing = new Signing(signatory(folder), ISSUER.entity());
        writing = new WritingAnswer(db.transactions, cases.files, answers, templates, clock);
        asking = new AskingSignature(db.transactions, cases.files, answers, validity, db.events, clock);
        making = new MakingPdf(db.transactions, cases.files, answers, letters, signing, store, db.events);
        reading = new ReadingAnswer(cases.files, answers, letters, store, clock);
    }

    IssuingAnswer issuing(boolean twoPersons) {
        return new IssuingAnswer(
                db.transactions,
                cases.files,
                answers,
                validity,
                new OwnSeries(db.db),
                cases.movingAt(WEDNESDAY),
                making,
                twoPersons,
                clock);
    }

    /** Written by marta, signed by jorge. */
    public Answer issued(String radicado) {
        var first = done(writing.save(radicado, 0, whole(Respuesta.ACCEDE), marta));
        var sent = done(asking.send(radicado, first.version(), marta));
        return done(issuing(true).issue(radicado, sent.version(), jorge));
    }

    AnswerText text(String radicado) {
        if (writing.open(radicado, marta) instanceof Result.Done<WritingAnswer.Open> open) {
            return open.value().answer().text();
        }
        throw new AssertionError("refused");
    }

    public static AnswerText whole(Respuesta respuesta) {
        return new AnswerText(
                Map.of(
                        Block.HECHOS, "Usted reclamó por el recibo de octubre: subió de 13 a 31 metros.",
                        Block.PRUEBAS, "Revisamos la lectura con foto y fuimos a su casa. El medidor estaba dañado.",
                        Block.FUNDAMENTO, "Ley 142 de 1994, artículo 146."),
                List.of(new Ruling("Que revisen.", respuesta, "Cobramos el promedio. Le devolvemos $ 42.300.")),
                null);
    }

    public static Answer done(Result<Answer> result) {
        if (result instanceof Result.Done<Answer> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }

    static ProblemCode refused(Result<?> result) {
        if (result instanceof Result.Refused<?> refused) {
            return refused.code();
        }
        throw new AssertionError("done: " + result);
    }

    private static Signatory signatory(Path folder) {
        var password = "ventanilla".toCharArray();
        return Signatory.of(
                DemoKeystore.at(folder.resolve("demo.p12"), password, ISSUER.entity(), WEDNESDAY), password);
    }
}
