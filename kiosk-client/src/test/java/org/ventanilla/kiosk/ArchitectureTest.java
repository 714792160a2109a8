package org.ventanilla.kiosk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The order of the kiosk's packages. Vert.x is the business of the sides that talk, {@code link}, {@code local} and {@code probe.udp}, and of
 * {@code app}, which wires them; what a visit is, what a page is and who the kiosk is would be the same without it.
 */
class ArchitectureTest {
    private static final JavaClasses KIOSK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ventanilla.kiosk");

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.ventanilla.kiosk.(*)..")
                .should()
                .beFreeOfCycles()
                .check(KIOSK);
    }

    @Test
    void only_link_local_probe_and_app_know_vertx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..kiosk.link..", "..kiosk.local..", "..kiosk.probe.udp..", "..kiosk.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.vertx..")
                .check(KIOSK);
    }

    @Test
    void the_visit_knows_only_the_wire_and_has_no_clock_no_thread_and_no_file() {
        noClasses()
                .that()
                .resideInAPackage("..kiosk.visit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..kiosk.app..",
                        "..kiosk.camera..",
                        "..kiosk.device..",
                        "..kiosk.handin..",
                        "..kiosk.known..",
                        "..kiosk.link..",
                        "..kiosk.local..",
                        "..kiosk.operator..",
                        "..kiosk.paper..",
                        "..kiosk.print..",
                        "..kiosk.probe..",
                        "..kiosk.scan..",
                        "java.util.concurrent..",
                        "java.io..",
                        "java.nio..",
                        "java.net..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.InstantSource.class)
                .check(KIOSK);
    }

    @Test
    void the_kiosk_never_knows_the_server_s_inside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ventanilla.server..")
                .check(KIOSK);
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        Path sources = Path.of("src/main/java/org/ventanilla/kiosk");
        try (Stream<Path> folders = Files.walk(sources).filter(Files::isDirectory)) {
            List<Path> silent = folders.filter(folder -> !folder.equals(sources))
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }
}
