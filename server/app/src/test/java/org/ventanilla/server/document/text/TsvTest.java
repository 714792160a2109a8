package org.ventanilla.server.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.document.PlacedWord;

class TsvTest {

    private static final String TABLE = """
            level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
            1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t
            4\t1\t1\t1\t1\t0\t100\t200\t300\t40\t-1\t
            5\t1\t1\t1\t1\t1\t100\t200\t150\t40\t96.5\tCuenta
            5\t1\t1\t1\t1\t2\t270\t200\t130\t40\t12\t"9
            4\t1\t1\t1\t2\t0\t100\t300\t300\t40\t-1\t
            5\t1\t1\t1\t2\t1\tx\t300\t150\t40\t96\tabono
            5\tbroken
            """;

    @Test
    void words_stand_in_their_lines_and_the_sure_ones_in_their_places() {
        var read = Tsv.read(TABLE);
        assertEquals("Cuenta \"9 \nabono", read.words());
        assertEquals(
                new PlacedWord("Cuenta", 0.1, 0.1, 0.15, 0.02), read.placed().getFirst());
    }

    @Test
    void an_empty_table_says_nothing() {
        assertEquals(new Reading("", List.of()), Tsv.read(""));
    }
}
