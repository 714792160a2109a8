package org.ventanilla.kiosk.invented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code FOLDER FROM TO FRAMES}: writes photographs and their truth, as the scorer reads it. */
public final class InventedPapers {
    private InventedPapers() {}

    public static void main(String[] words) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(words[0]));
        int frames = Integer.parseInt(words[3]);
        List<String> truth = new ArrayList<>();
        for (int seed = Integer.parseInt(words[1]); seed < Integer.parseInt(words[2]); seed++) {
            Photographs.Photograph photo = words.length > 4
                    ? Photographs.of(seed, frames, Integer.parseInt(words[4]))
                    : Photographs.of(seed, frames);
            Files.write(folder.resolve(photo.name() + ".jpg"), photo.frames().getFirst());
            for (int i = 1; i < frames; i++) {
                Path burst = Files.createDirectories(folder.resolve("burst"));
                Files.write(
                        burst.resolve(photo.name() + "." + i + ".jpg"),
                        photo.frames().get(i));
            }
            truth.add(json(photo));
        }
        Files.writeString(folder.resolve("truth.json"), "{\"images\": [\n" + String.join(",\n", truth) + "\n]}\n");
    }

    private static String json(Photographs.Photograph p) {
        String quad = p.corners().stream()
                .map(c -> String.format(Locale.ROOT, "[%.2f, %.2f]", c[0], c[1]))
                .collect(Collectors.joining(", ", "[", "]"));
        String keys = p.keys().stream().map(InventedPapers::quoted).collect(Collectors.joining(", ", "[", "]"));
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"file\": \"%s.jpg\", \"class_\": \"%s\", \"kind\": \"%s\", \"desk\": \"%s\", \"quad\": %s,"
                        + " \"rotate_cw\": %d, \"page_mm\": [%s, %s], \"text\": %s, \"key_fields\": %s}",
                p.name(),
                p.name(),
                p.classed(),
                p.kind(),
                p.desk(),
                quad,
                p.rotateClockwise(),
                p.widthMm(),
                p.heightMm(),
                quoted(p.text()),
                keys);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
