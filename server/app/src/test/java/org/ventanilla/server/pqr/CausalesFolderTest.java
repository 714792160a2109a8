package org.ventanilla.server.pqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.platform.WrongFile;

/** The utility completes the list of its services. */
class CausalesFolderTest {

    @TempDir
    Path folder;

    @Test
    void its_own_list_stands_in_place_of_ours_and_the_others_stay() throws IOException {
        var energy = List.of(new Causal(Causal.Group.F, "201", "Consumo no medido"));
        write("ENERGIA.csv", "group;code;name\nF;201;Consumo no medido\n");
        var files = CausalesFolder.files(folder);
        assertEquals(Set.of(Service.ENERGIA), files.keySet());
        assertEquals(energy, CausalesFolder.read(folder.resolve("ENERGIA.csv")));
        var catalogue = new Catalogue(Clocks.ofTheLaw(), Map.of(Service.ENERGIA, energy));
        assertEquals(energy, catalogue.causales(Service.ENERGIA));
        assertEquals(new Catalogue().causales(Service.AGUA), catalogue.causales(Service.AGUA));
        assertEquals("Facturación", catalogue.area(Service.ENERGIA, "201"));
    }

    @Test
    void every_problem_is_listed_with_its_line() throws IOException {
        write("AGUA.csv", "group;code;name\nX;101;Aforo\nF;1;Aforo\nF;102; \nF;103;Cobros\nP;103;Otra\n");
        var wrong = assertThrows(WrongFile.class, () -> CausalesFolder.read(folder.resolve("AGUA.csv")));
        assertEquals("""
                AGUA.csv, línea 2: group es F (facturación) o P (prestación), no «X».
                AGUA.csv, línea 3: code son tres cifras, no «1».
                AGUA.csv, línea 4: falta name.
                AGUA.csv: la causal 103 está dos veces.""", wrong.getMessage());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
