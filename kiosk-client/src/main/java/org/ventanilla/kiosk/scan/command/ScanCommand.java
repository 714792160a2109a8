package org.ventanilla.kiosk.scan.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.scan.Layering;
import org.ventanilla.kiosk.scan.Layers;
import org.ventanilla.kiosk.scan.Quad;
import org.ventanilla.kiosk.scan.Verdict;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;
import org.ventanilla.kiosk.scan.text.Tesseract;
import org.ventanilla.kiosk.scan.text.TextLayer;
import org.ventanilla.kiosk.scan.text.Word;

/** Scans each picture into {@code NAME.pdf}, {@code NAME.quad.json} and {@code NAME.time}, in the order given. */
public final class ScanCommand {
    private static final int DONE = 0;
    private static final int NOT_ALL = 2;
    private static final String INSTALL = "sudo apt-get install tesseract-ocr tesseract-ocr-spa";
    private static final int MOST_IN_A_BURST = 15;

    private final Request request;
    private final @Nullable Quad corners;
    private final PrintStream say;
    private final @Nullable Tesseract reader;
    private final List<Layers> bundle = new ArrayList<>();
    private final List<List<Word>> bundleWords = new ArrayList<>();

    private ScanCommand(Request request, @Nullable Quad corners, PrintStream say, @Nullable Tesseract reader) {
        this.request = request;
        this.corners = corners;
        this.say = say;
        this.reader = reader;
    }

    public static void main(String[] words) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(System.err, Objects.requireNonNullElse(System.getenv("PATH"), ""), words));
    }

    /** Answers what the process exits with; programs are looked for in the folders of {@code path}. */
    static int run(PrintStream say, String path, String... words) {
        try {
            Request request = Request.of(words);
            Path quad = request.quad();
            Quad corners = quad == null ? null : QuadFile.read(quad);
            Tesseract reader = request.ocr() ? Tesseract.installed(path).orElse(null) : null;
            if (request.ocr() && reader == null) {
                say.println("Tesseract is not installed, so the PDFs carry no text. On Debian: " + INSTALL);
            }
            return new ScanCommand(request, corners, say, reader).run();
        } catch (Request.Misunderstood e) {
            say.println(e.getMessage());
            return NOT_ALL;
        } catch (IOException e) {
            say.println("NOT_WRITABLE No se puede escribir ahí: " + e.getMessage());
            return NOT_ALL;
        }
    }

    private int run() throws IOException {
        Path file = request.bundle();
        Files.createDirectories(request.out());
        Files.createDirectories(file == null ? request.out() : folder(file));
        int missing = 0;
        for (Path picture : request.pictures()) {
            String problem = scan(picture);
            if (problem != null) {
                say.println(picture + ": " + problem);
                missing++;
            }
        }
        if (file != null && !bundle.isEmpty()) {
            Files.write(file, written(bundle, bundleWords));
        }
        return missing == 0 ? DONE : NOT_ALL;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private @Nullable String scan(Path picture) throws IOException {
        double before = CpuTime.seconds();
        Layering.Outcome outcome;
        try {
            outcome = layers(pictures(picture));
        } catch (IOException e) {
            return "NOT_READABLE No se puede abrir la foto.";
        }
        return switch (outcome) {
            case Layering.Refused refused ->
                refused.reason().code() + " " + refused.reason().sentence();
            case Layering.NoPaper none ->
                none.verdict().code() + " " + none.verdict().sentence();
            case Layering.NotCorners() -> "NOT_CORNERS Esas cuatro esquinas no son un papel en esta foto.";
            case Layering.Layered paper -> {
                write(picture, paper, before);
                warn(picture, paper.verdict());
                yield null;
            }
        };
    }

    /** The picture, and those of the same paper that were taken with it. */
    private List<byte[]> pictures(Path picture) throws IOException {
        List<byte[]> pictures = new ArrayList<>(List.of(bytes(picture)));
        for (int i = 1; request.burst() != null && i <= MOST_IN_A_BURST; i++) {
            Path next = request.burst().resolve(Request.name(picture) + "." + i + ".jpg");
            if (!Files.exists(next)) {
                break;
            }
            pictures.add(bytes(next));
        }
        return pictures;
    }

    /** Never more than the scan would take: the file may be a film, or have no end. */
    private static byte[] bytes(Path picture) throws IOException {
        try (InputStream in = Files.newInputStream(picture)) {
            return in.readNBytes(Layering.MOST_BYTES + 1);
        }
    }

    private void warn(Path picture, Verdict verdict) {
        if (verdict != Verdict.OK) {
            say.println(picture + ": " + verdict.code() + " " + verdict.sentence());
        }
    }

    private Layering.Outcome layers(List<byte[]> pictures) {
        return Layering.layers(pictures, new Layering.Wishes(request.quarterTurns(), corners));
    }

    private void write(Path picture, Layering.Layered paper, double before) throws IOException {
        String name = Request.name(picture);
        List<Word> words = reader == null ? List.of() : reader.words(paper.layers());
        Files.write(request.out().resolve(name + ".pdf"), written(List.of(paper.layers()), List.of(words)));
        double seconds = CpuTime.seconds() - before;
        QuadFile.write(request.out().resolve(name + ".quad.json"), paper.corners());
        Files.writeString(request.out().resolve(name + ".time"), String.format(Locale.ROOT, "%.3f%n", seconds));
        if (request.bundle() != null) {
            bundle.add(paper.layers());
            bundleWords.add(words);
        }
    }

    private byte[] written(List<Layers> papers, List<List<Word>> words) {
        byte[] pdf = PaperPdf.of(papers);
        return reader == null ? pdf : TextLayer.over(pdf, words);
    }
}
