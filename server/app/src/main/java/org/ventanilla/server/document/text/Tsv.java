package org.ventanilla.server.document.text;

import java.util.ArrayList;
import org.ventanilla.server.document.PlacedWord;

/** Tesseract's table: a row for the page, then for each block, paragraph, line and word. */
final class Tsv {

    private static final int COLUMNS = 12;
    private static final int PAGE = 1;
    private static final int LINE = 4;
    private static final int WORD = 5;
    private static final double SUREST_THAT_IS_NONE = 30;

    private Tsv() {}

    /** Rows that make no sense are left out. */
    static Reading read(String table) {
        var words = new StringBuilder();
        var placed = new ArrayList<PlacedWord>();
        var page = new double[] {1, 1};
        for (var line : table.split("\n")) {
            var cells = line.split("\t", COLUMNS);
            if (cells.length < COLUMNS || !cells[0].matches("[1-5]")) {
                continue;
            }
            switch (Integer.parseInt(cells[0])) {
                case PAGE -> page = new double[] {Math.max(1, number(cells[8])), Math.max(1, number(cells[9]))};
                case LINE -> words.append('\n');
                case WORD -> {
                    var text = cells[11].strip();
                    words.append(text).append(' ');
                    if (number(cells[10]) > SUREST_THAT_IS_NONE && !text.isEmpty()) {
                        placed.add(new PlacedWord(
                                text,
                                number(cells[6]) / page[0],
                                number(cells[7]) / page[1],
                                number(cells[8]) / page[0],
                                number(cells[9]) / page[1]));
                    }
                }
                default -> {}
            }
        }
        return new Reading(words.toString().strip(), placed);
    }

    private static double number(String cell) {
        return cell.matches("-?[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(cell) : -1;
    }
}
