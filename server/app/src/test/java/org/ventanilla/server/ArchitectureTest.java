package org.ventanilla.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the server, held by the build. */
class ArchitectureTest {
    private static final String BASE = "org.ventanilla.server.";
    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ventanilla.server");

    /** A feature imports only lower steps; two on the same step know nothing of each other. */
    private static final Map<String, Integer> STEPS = Map.ofEntries(
            Map.entry("platform", 1),
            Map.entry("calendario", 2),
            Map.entry("access", 2),
            Map.entry("paper", 2),
            Map.entry("probe", 2),
            Map.entry("customer", 3),
            Map.entry("kiosk", 3),
            Map.entry("upload", 3),
            Map.entry("link", 4),
            Map.entry("session", 4),
            Map.entry("line", 5),
            Map.entry("document", 5),
            Map.entry("intake", 6),
            Map.entry("video", 6),
            Map.entry("pqr", 6),
            Map.entry("casework", 7),
            Map.entry("answer", 8),
            Map.entry("handin", 8),
            Map.entry("notification", 9),
            Map.entry("recurso", 10),
            Map.entry("expediente", 11),
            Map.entry("sui", 11),
            Map.entry("exchange", 11),
            Map.entry("tracking", 11),
            Map.entry("counter", 11),
            Map.entry("desk", 12),
            Map.entry("app", 13));

    @Test
    void features_form_no_cycle() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(SERVER);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(BASE + "(**)").should().beFreeOfCycles().check(SERVER);
    }

    @Test
    void a_feature_imports_only_earlier_steps() {
        TreeSet<String> wrong = new TreeSet<>();
        for (JavaClass from : SERVER) {
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (to.getPackageName().startsWith(BASE) && !mayImport(feature(from), feature(to))) {
                    wrong.add(from.getName() + " imports " + to.getName());
                }
            });
        }
        assertEquals(List.of(), List.copyOf(wrong));
    }

    @Test
    void only_adapters_touch_vertx_and_jdbc() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..http..", "..store..", "..udp..", "..ws..", "..platform.db..", "..server.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "java.sql..")
                .check(SERVER);
    }

    /** Not by ArchUnit: a package whose description is missing has no class to find. */
    @Test
    void every_package_says_what_it_is() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsCode)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean mayImport(String from, String to) {
        return from.equals(to) || step(to) < step(from);
    }

    private static int step(String feature) {
        Integer step = STEPS.get(feature);
        if (step == null) {
            throw new IllegalStateException("feature " + feature + " has no step: give it one in STEPS");
        }
        return step;
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(BASE.length()).split("\\.")[0];
    }

    private static boolean holdsCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
