package org.ventanilla.server.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common;

/**
 * All that the server is told from outside, read once from the environment and whole before a port opens.
 *
 * @param data folder for papers
 * @param uploads folder for what is still on its way from the kiosks; the same one for every server
 * @param sealKeys file of the keys that open what kiosks sealed; the same one for every server
 * @param inBackupAfter by then what arrived lies in the utility's backup, and its kiosk may forget it
 * @param oldestBacklog so long may something wait at a kiosk before a supervisor is told
 * @param kioskSilence so long may a kiosk at which something waits be away before a supervisor is told
 * @param linkMonths so many months the history of kiosks' links is kept
 * @param paperKey encrypts papers at rest (AES, 32 bytes)
 * @param publicUrl how browsers reach this server; decides which {@code Origin} is ours
 * @param sample load invented data when the database is empty
 * @param sampleLarge a year of it
 * @param iceServers what browsers are told for their calls; our own STUN when nothing is said and they can reach it
 * @param probePort of UDP, where kiosks probe their link and browsers learn their address
 * @param entity name of the utility
 * @param clocks the utility's own clocks of the law; {@code clocks.csv} in the data folder when it is not said and there
 * @param localDays the days on which the utility does not attend; {@code local-days.csv} likewise
 * @param answerRules the folder with the utility's own recursos, beginnings of answers and words of decisions; {@code respuesta} likewise
 * @param causales the folder with the causales that the utility completed, a file for each service; {@code causales} likewise
 * @param suiElectronic what stands in column 15 of Formato A for a notification by e-mail: 1 to 5
 * @param spot what an agent may decide alone while the person is there
 * @param billing where accounts and bills come from; the sample's own when it is loaded and nothing else is said
 * @param phoneLine the utility's phone line, for when nothing else works
 */
public record ServerConfig(
        int port,
        DatabaseUrl database,
        Path data,
        Path uploads,
        Path sealKeys,
        Duration inBackupAfter,
        Duration oldestBacklog,
        Duration kioskSilence,
        int linkMonths,
        Secret paperKey,
        URI publicUrl,
        boolean sample,
        boolean sampleLarge,
        List<Common.IceServer> iceServers,
        int probePort,
        String entity,
        String phoneLine,
        Optional<Path> clocks,
        Optional<Path> localDays,
        Optional<Path> causales,
        Optional<Path> answerRules,
        SigningConfig signing,
        Numbers numbers,
        int suiElectronic,
        String spot,
        MailConfig mail,
        BillingSource billing,
        boolean ocr,
        boolean exitWithParent) {
    private static final String SAMPLE_ENTITY = "Energía y Aguas de la Sabana (muestra)";
    private static final String SAMPLE_PHONE_LINE = "01 8000 555 012";
    private static final String SPOT = "INFORMACION PETICION RECLAMACION:ACCEDE";
    private static final int DEFAULT_PORT = 8080;
    /** That of STUN. */
    private static final int DEFAULT_PROBE_PORT = 3478;

    /** A year, and the month beside it to compare. */
    private static final int DEFAULT_LINK_MONTHS = 13;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    /** Throws {@link InvalidConfig}, which lists every problem at once. */
    public static ServerConfig read(Function<String, @Nullable String> environment) {
        Environment from = new Environment(environment);
        int port = from.port("VENTANILLA_PORT", DEFAULT_PORT);
        Path data = from.required("VENTANILLA_DATA", Path::of, Path.of(""));
        URI publicUrl =
                from.optional("VENTANILLA_PUBLIC_URL", Environment::webUrl, URI.create("http://localhost:" + port));
        int probePort = from.port("VENTANILLA_PROBE_PORT", DEFAULT_PROBE_PORT);
        boolean sampleLarge = "large".equals(environment.apply("VENTANILLA_SAMPLE"));
        boolean sample = sampleLarge || from.flag("VENTANILLA_SAMPLE");
        ServerConfig config = new ServerConfig(
                port,
                from.required("VENTANILLA_DB_URL", DatabaseUrl::parse, new DatabaseUrl("", 0, "", "", "")),
                data,
                from.optional("VENTANILLA_UPLOADS", Path::of, data.resolve("uploads")),
                from.optional("VENTANILLA_SEAL_KEYS", Path::of, data.resolve("seal-keys.json")),
                from.optional("VENTANILLA_IN_BACKUP_HOURS", ServerConfig::hours, Duration.ofDays(2)),
                from.optional("VENTANILLA_BACKLOG_HOURS", ServerConfig::hours, Duration.ofHours(4)),
                from.optional("VENTANILLA_SILENCE_HOURS", ServerConfig::hours, Duration.ofHours(2)),
                from.optional("VENTANILLA_LINK_MONTHS", ServerConfig::months, DEFAULT_LINK_MONTHS),
                from.required("VENTANILLA_PAPER_KEY", Environment::key, new Secret(new byte[0])),
                publicUrl,
                sample,
                sampleLarge,
                from.optional("VENTANILLA_ICE", Environment::iceServers, ownStun(publicUrl, probePort)),
                probePort,
                from.text("VENTANILLA_ENTITY", sample ? SAMPLE_ENTITY : null),
                from.text("VENTANILLA_PHONE_LINE", sample ? SAMPLE_PHONE_LINE : null),
                from.file("VENTANILLA_CLOCKS", data.resolve("clocks.csv")),
                from.file("VENTANILLA_LOCAL_DAYS", data.resolve("local-days.csv")),
                from.folder("VENTANILLA_CAUSALES", data.resolve("causales")),
                from.folder("VENTANILLA_ANSWERS", data.resolve("respuesta")),
                SigningConfig.read(from),
                Numbers.read(from),
                from.optional("VENTANILLA_SUI_ELECTRONIC", ServerConfig::oneToFive, 1),
                from.text("VENTANILLA_SPOT", SPOT),
                MailConfig.read(from, sample),
                BillingSource.read(from),
                from.flag("VENTANILLA_OCR", true),
                from.flag("VENTANILLA_EXIT_WITH_PARENT"));
        from.refuseProblems();
        return config;
    }

    /** Behind a public address, browsers learn theirs from us. On one machine there is nothing to learn. */
    private static List<Common.IceServer> ownStun(URI publicUrl, int probePort) {
        String host = publicUrl.getHost();
        return probePort == 0 || LOOPBACK.contains(host)
                ? List.of()
                : List.of(new Common.IceServer(List.of("stun:" + host + ":" + probePort), null, null));
    }

    private static Duration hours(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("not a number of hours from 1 to 9999");
        }
        return Duration.ofHours(Integer.parseInt(text));
    }

    private static int months(String text) {
        if (!text.matches("[1-9][0-9]?|1[01][0-9]|120")) {
            throw new IllegalArgumentException("not a number of months from 1 to 120");
        }
        return Integer.parseInt(text);
    }

    private static int oneToFive(String text) {
        if (!text.matches("[1-5]")) {
            throw new IllegalArgumentException("not a number from 1 to 5");
        }
        return Integer.parseInt(text);
    }

    /** The {@code Origin} that our own pages send. */
    public String origin() {
        String port = publicUrl.getPort() == -1 ? "" : ":" + publicUrl.getPort();
        return publicUrl.getScheme() + "://" + publicUrl.getHost() + port;
    }

    public boolean https() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Without the secrets; the ICE servers carry theirs inside. */
    @Override
    public String toString() {
        return "port=%d database=%s data=%s publicUrl=%s sample=%s iceServers=%d entity=%s"
                .formatted(port, database, data, publicUrl, sample, iceServers.size(), entity);
    }
}
