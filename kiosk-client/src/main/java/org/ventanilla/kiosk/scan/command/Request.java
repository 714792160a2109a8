package org.ventanilla.kiosk.scan.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the person asked for. Further pictures of the paper in NAME.jpg are FOLDER/NAME.1.jpg and so on. */
record Request(
        List<Path> pictures,
        Path out,
        @Nullable Integer quarterTurns,
        @Nullable Path quad,
        @Nullable Path bundle,
        boolean ocr,
        @Nullable Path burst) {
    static final String USAGE =
            "Usage: ./ventanilla scan PICTURE... --out FOLDER [--rotate-cw 0|90|180|270] [--quad FILE] [--bundle FILE.pdf]"
                    + " [--ocr] [--burst FOLDER]";

    /** The sentence says what to change. */
    static final class Misunderstood extends Exception {
        Misunderstood(String sentence) {
            super(sentence);
        }
    }

    static Request of(String... words) throws Misunderstood {
        try {
            return read(words);
        } catch (InvalidPathException e) {
            throw new Misunderstood("NOT_READABLE No existe un archivo con ese nombre: " + e.getInput());
        }
    }

    private static Request read(String... words) throws Misunderstood {
        List<Path> pictures = new ArrayList<>();
        Path out = null;
        Path quad = null;
        Path bundle = null;
        Path burst = null;
        Integer turns = null;
        boolean ocr = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--out" -> out = Path.of(value(words, ++i));
                case "--quad" -> quad = Path.of(value(words, ++i));
                case "--bundle" -> bundle = Path.of(value(words, ++i));
                case "--ocr" -> ocr = true;
                case "--burst" -> burst = Path.of(value(words, ++i));
                case "--rotate-cw" -> turns = turns(value(words, ++i));
                default -> pictures.add(picture(words[i]));
            }
        }
        if (pictures.isEmpty() || out == null) {
            throw new Misunderstood(USAGE);
        }
        Set<String> names = new HashSet<>();
        for (Path picture : pictures) {
            if (!names.add(name(picture))) {
                throw new Misunderstood("Dos fotos se llaman " + name(picture) + ": cambie un nombre.");
            }
        }
        if (quad != null && pictures.size() > 1) {
            throw new Misunderstood("--quad tells the corners of one picture only.");
        }
        return new Request(List.copyOf(pictures), out, turns, quad, bundle, ocr, burst);
    }

    /** Of the picture's file, without its ending: the paper's files have the same. */
    static String name(Path picture) {
        Path file = picture.getFileName();
        return file == null ? "" : file.toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    private static String value(String[] words, int at) throws Misunderstood {
        if (at == words.length) {
            throw new Misunderstood(words[at - 1] + " needs a value.\n" + USAGE);
        }
        return words[at];
    }

    private static Path picture(String word) throws Misunderstood {
        if (word.startsWith("--")) {
            throw new Misunderstood("There is no option " + word + ".\n" + USAGE);
        }
        return Path.of(word);
    }

    private static int turns(String degrees) throws Misunderstood {
        return switch (degrees) {
            case "0" -> 0;
            case "90" -> 1;
            case "180" -> 2;
            case "270" -> 3;
            default -> throw new Misunderstood("--rotate-cw is 0, 90, 180 or 270, not " + degrees + ".");
        };
    }
}
