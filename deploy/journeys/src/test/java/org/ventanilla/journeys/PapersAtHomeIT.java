package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.PublicPage;

/** Her own papers, at home: who has her telephone or her mail in hand is she. */
class PapersAtHomeIT {
    /** Of a sample case whose person gave her mail. */
    private static final String HERS = Town.radicado(15, 455);

    private static final String CEDULA = "9000076005";
    private static final Pattern CODE = Pattern.compile("Su c=C3=B3digo es ([0-9]{6})");

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void the_code_in_her_mail_opens_them() throws IOException {
        PublicPage home = journey.citizen(true);
        home.ask(HERS);
        home.askForCode(CEDULA);
        home.reads("el código ya va en camino");
        journey.keep(home.page(), "ciudadana-codigo");
        home.giveCode(mailed());
        home.reads("Constancia (PDF)");
        home.reads(HERS);
        journey.keep(home.page(), "ciudadana-sus-papeles");
        home.closePapers();
        home.page().goBack();
        home.reads("Sus papeles se cerraron.");
    }

    /** The demonstration lays its mails into a folder. */
    private String mailed() throws IOException {
        try (var mails = Files.list(journey.town().mails())) {
            Path newest = mails.filter(mail -> mail.getFileName().toString().startsWith("codigo"))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow();
            var code = CODE.matcher(Files.readString(newest));
            assertTrue(code.find(), "no code in " + newest);
            return code.group(1);
        }
    }
}
