package org.ventanilla.kiosk.scan.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.scan.Layering;
import org.ventanilla.kiosk.scan.Layers;
import org.ventanilla.kiosk.scan.Quad;
import org.ventanilla.kiosk.scan.Refusal;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;

/** Scans each picture into {@code NAME.pdf}, {@code NAME.quad.json} and {@code NAME.time}, in the order given. */
public final class ScanCommand {
    private static final int DONE = 0;
    private static final int NOT_ALL = 2;

    private final Request request;
    private final PrintStream say;
    private final List<Layers> bundle = new ArrayList<>();

    private ScanCommand(Request request, PrintStream say) {
        this.request = request;
        this.say = say;
    }

    public static void main(String[] words) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(System.err, words));
    }

    /** Answers what the process exits with. */
    static int run(PrintStream say, String... words) {
        try {
            return new ScanCommand(Request.of(words), say).run();
        } catch (Request.Misunderstood e) {
            say.println(e.getMessage());
            return NOT_ALL;
        } catch (IOException e) {
            say.println("Cannot write to the folder: " + e.getMessage());
            return NOT_ALL;
        }
    }

    private int run() throws IOException {
        Files.createDirectories(request.out());
        int missing = 0;
        for (Path picture : request.pictures()) {
            String problem = scan(picture);
            if (problem != null) {
                say.println(picture + ": " + problem);
                missing++;
            }
        }
        Path file = request.bundle();
        if (file != null && !bundle.isEmpty()) {
            Files.write(file, PaperPdf.of(bundle));
        }
        return missing == 0 ? DONE : NOT_ALL;
    }

    private @Nullable String scan(Path picture) throws IOException {
        double before = CpuTime.seconds();
        Layering.Outcome outcome;
        try {
            outcome = layers(Files.readAllBytes(picture));
        } catch (IOException e) {
            return "cannot be read (" + e.getMessage() + ").";
        }
        return switch (outcome) {
            case Layering.Refused refused -> sentence(refused.reason());
            case Layering.NoPaper() -> "no paper is to be seen; give its corners with --quad.";
            case Layering.Layered paper -> {
                write(picture, paper, before);
                yield null;
            }
        };
    }

    private Layering.Outcome layers(byte[] picture) throws IOException {
        Path quad = request.quad();
        Quad corners = quad == null ? null : QuadFile.read(quad);
        return Layering.layers(picture, new Layering.Wishes(request.quarterTurns(), corners));
    }

    private void write(Path picture, Layering.Layered paper, double before) throws IOException {
        String name = picture.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Files.write(request.out().resolve(name + ".pdf"), PaperPdf.of(List.of(paper.layers())));
        double seconds = CpuTime.seconds() - before;
        QuadFile.write(request.out().resolve(name + ".quad.json"), paper.corners());
        Files.writeString(request.out().resolve(name + ".time"), String.format(Locale.ROOT, "%.3f%n", seconds));
        if (request.bundle() != null) {
            bundle.add(paper.layers());
        }
    }

    private static String sentence(Refusal reason) {
        return switch (reason) {
            case NOT_AN_IMAGE -> "is neither a JPEG nor a PNG.";
            case DAMAGED -> "breaks off or makes no sense as a picture.";
            case TOO_SMALL -> "is too small: each side needs 200 pixels.";
            case TOO_LARGE -> "is too large: at most 40 megapixels.";
            case TOO_HEAVY -> "is too heavy: at most 25 megabytes.";
        };
    }
}
