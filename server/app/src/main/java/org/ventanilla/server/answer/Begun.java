package org.ventanilla.server.answer;

import java.util.Arrays;
import java.util.List;
import org.ventanilla.server.platform.Table.WrongLine;
import org.ventanilla.server.pqr.Kind;

/** What a block begins with, maybe nothing: a line of {@code plantillas.csv}. */
record Begun(List<Kind> kinds, Block block, boolean mandatory, String text) {
    static final String HEADER = "kinds;block;mandatory;text";

    static Begun of(String[] column) {
        return new Begun(
                Arrays.stream(column[0].split(" "))
                        .map(word -> AnswerRules.named(Kind.class, word))
                        .toList(),
                AnswerRules.named(Block.class, column[1]),
                yes(column[2]),
                AnswerRules.lines(column[3]));
    }

    boolean isOf(Kind kind, Block which) {
        return block == which && kinds.contains(kind);
    }

    private static boolean yes(String word) {
        return switch (word.strip()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new WrongLine("mandatory es yes o no, no «" + word + "»");
        };
    }
}
