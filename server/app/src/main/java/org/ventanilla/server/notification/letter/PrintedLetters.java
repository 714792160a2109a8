package org.ventanilla.server.notification.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.notification.letter.Letters.Batch;
import org.ventanilla.server.notification.letter.Letters.Letter;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.PdfA;

/** Letters as they were printed: nothing is written again, their sheets are cut out of the PDF of their batch. */
public final class PrintedLetters {

    /**
     * @param at when its batch was printed
     * @param sheets PDF/A-2b, without the act that went with an aviso; cut out when it is asked for
     */
    public record Printed(Letter letter, Instant at, Supplier<byte[]> sheets) {}

    private final Letters letters;
    private final PaperStore papers;
    private final String entity;

    public PrintedLetters(Letters letters, PaperStore papers, String entity) {
        this.letters = letters;
        this.papers = papers;
        this.entity = entity;
    }

    public List<Printed> ofAct(UUID act) {
        return letters.ofAct(act).stream()
                .flatMap(letter -> batch(letter).stream().map(batch -> printed(letter, batch)))
                .toList();
    }

    /** Without its PDF where another system printed it. */
    private Optional<Batch> batch(Letter letter) {
        return letters.batch(letter.batch()).filter(batch -> !batch.sha256().isEmpty());
    }

    private Printed printed(Letter letter, Batch batch) {
        return new Printed(letter, batch.at(), () -> cut(papers.get(batch.sha256()), letter.code(), batch.at()));
    }

    private byte[] cut(byte[] batch, String code, Instant at) {
        try (var all = Loader.loadPDF(batch)) {
            var sheets = sheets(all, code);
            return PdfA.of(
                    new About("Carta " + code, entity, at),
                    (document, fonts) -> sheets.forEach(sheet -> add(document, sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each sheet bears its letter's code at its foot; a letter's sheets follow each other. */
    private static List<PDPage> sheets(PDDocument all, String code) throws IOException {
        var sheets = new ArrayList<PDPage>();
        var stripper = new PDFTextStripper();
        for (int page = 1; page <= all.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            boolean ours = stripper.getText(all).contains(BatchPaper.foot(code));
            if (ours) {
                sheets.add(all.getPage(page - 1));
            } else if (!sheets.isEmpty()) {
                break;
            }
        }
        return sheets;
    }

    private static void add(PDDocument document, PDPage sheet) {
        try {
            document.importPage(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
