package org.ventanilla.server.app;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.answer.AnswerLetters;
import org.ventanilla.server.answer.Answers;
import org.ventanilla.server.answer.AskingSignature;
import org.ventanilla.server.answer.IssuingAnswer;
import org.ventanilla.server.answer.MakingPdf;
import org.ventanilla.server.answer.ReadingAnswer;
import org.ventanilla.server.answer.Recursos;
import org.ventanilla.server.answer.Templates;
import org.ventanilla.server.answer.Validity;
import org.ventanilla.server.answer.WritingAnswer;
import org.ventanilla.server.answer.http.AnswerRoutes;
import org.ventanilla.server.answer.http.AnswerViews;
import org.ventanilla.server.answer.http.ToSignRoutes;
import org.ventanilla.server.answer.paper.LetterOfAnswer;
import org.ventanilla.server.answer.sample.SampleAnswers;
import org.ventanilla.server.answer.store.PgAnswers;
import org.ventanilla.server.paper.sign.DemoKeystore;
import org.ventanilla.server.paper.sign.Signatory;
import org.ventanilla.server.paper.sign.Signing;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code answer}, wired. */
final class AnswerParts {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerParts.class);

    final Answers answers;
    final Recursos recursos;
    final ReadingAnswer reading;
    final MakingPdf making;
    final Signing signing;
    final WritingAnswer writing;
    /** Without the second person: for what the utility lets be decided on the spot. */
    final IssuingAnswer issuingAlone;

    final SampleAnswers sample;

    private final AnswerRoutes routes;
    private final ToSignRoutes toSign;

    AnswerParts(Platform on, AccessParts access, DocumentParts document, PqrParts pqr, CaseworkParts casework) {
        boolean twoPersons = on.config().signing().twoPersons();
        Templates templates = new Templates(on.calendar().answers());
        recursos = new Recursos(
                on.calendar().answers().recursos(),
                on.calendar().clocks(),
                on.config().entity());
        Validity validity = new Validity(templates, recursos);
        answers = new PgAnswers(on.db());
        sample = new SampleAnswers(answers, templates, access.people);
        signing = new Signing(signatory(on), on.config().entity());
        AnswerLetters letters = new LetterOfAnswer(pqr.issuer, templates, recursos);
        making = new MakingPdf(
                on.transactions(), casework.files, answers, letters, signing, document.store, on.events());
        reading = new ReadingAnswer(casework.files, answers, letters, document.store, on.clock());
        IssuingAnswer issuing = issuing(on, pqr, casework, validity, twoPersons);
        issuingAlone = issuing(on, pqr, casework, validity, false);
        writing = new WritingAnswer(on.transactions(), casework.files, answers, templates, on.clock());
        AnswerViews views =
                new AnswerViews(templates, recursos, validity, reading, access.people, twoPersons, on.clock());
        routes = new AnswerRoutes(
                writing,
                new AskingSignature(on.transactions(), casework.files, answers, validity, on.events(), on.clock()),
                issuing,
                reading,
                views,
                access.staffAuth);
        toSign = new ToSignRoutes(reading, views, access.staffAuth);
    }

    private IssuingAnswer issuing(
            Platform on, PqrParts pqr, CaseworkParts casework, Validity validity, boolean twoPersons) {
        return new IssuingAnswer(
                on.transactions(),
                casework.files,
                answers,
                validity,
                pqr.radicador,
                casework.moving,
                making,
                twoPersons,
                on.clock());
    }

    void mount(Api api) {
        routes.mount(api);
        toSign.mount(api);
    }

    private static Signatory signatory(Platform on) {
        ServerConfig config = on.config();
        Path demo = config.data().resolve("firma").resolve("demo.p12");
        char[] password = config.signing()
                .password()
                .orElseGet(() -> config.paperKey().derived("firma"))
                .chars();
        Path keystore = config.signing().keystore().orElseGet(() -> {
            LOG.atWarn().log("answers are signed with a demonstration key: set VENTANILLA_SIGN_KEYSTORE");
            return DemoKeystore.at(demo, password, config.entity(), on.clock().instant());
        });
        return Signatory.of(keystore, password);
    }
}
