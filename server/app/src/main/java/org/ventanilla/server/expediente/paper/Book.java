package org.ventanilla.server.expediente.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.ventanilla.server.expediente.Piece;
import org.ventanilla.server.paper.Fonts;
import org.ventanilla.server.paper.Style;

/** The leaves of all pieces behind their index, each with its number; a bookmark for each piece, the signed ones inside. */
final class Book {

    private static final Style FOLIO = Style.bold(8).in(Style.QUIET);

    private final PDDocument book;
    private final Fonts fonts;
    private final String name;
    private final List<PDPage> pages = new ArrayList<>();

    private Book(PDDocument book, Fonts fonts, String name) {
        this.book = book;
        this.fonts = fonts;
        this.name = name;
    }

    static void bind(PDDocument book, Fonts fonts, String name, PDDocument index, List<Leaves> pieces) {
        try {
            var binding = new Book(book, fonts, name);
            binding.take("Índice", index);
            for (var leaves : pieces) {
                binding.take(leaves.piece.title() + " " + leaves.piece.number(), leaves.pages);
            }
            binding.number();
            binding.attach(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String title, PDDocument from) throws IOException {
        var first = pages.size();
        for (var page : from.getPages()) {
            var taken = book.importPage(page);
            // The fields and notes of another document have no home here; a signature is checked on its original.
            taken.getCOSObject().removeItem(COSName.ANNOTS);
            taken.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
            pages.add(taken);
        }
        if (pages.size() > first) {
            mark(title, pages.get(first));
        }
    }

    private void mark(String title, PDPage page) {
        var catalog = book.getDocumentCatalog();
        if (catalog.getDocumentOutline() == null) {
            catalog.setDocumentOutline(new PDDocumentOutline());
        }
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(title.strip());
        item.setDestination(destination);
        catalog.getDocumentOutline().addLast(item);
    }

    private void number() throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            var words = name + " · folio " + (i + 1) + " de " + pages.size();
            var page = pages.get(i);
            var x = page.getMediaBox().getWidth() - 28 - fonts.width(FOLIO, words);
            try (var content = new PDPageContentStream(book, page, AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setNonStrokingColor(FOLIO.color());
                content.setFont(fonts.of(FOLIO), FOLIO.size());
                content.newLineAtOffset(x, 13);
                content.showText(words);
                content.endText();
            }
        }
    }

    private void attach(List<Leaves> pieces) throws IOException {
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        for (var leaves : pieces) {
            if (leaves.piece.form() == Piece.Form.SIGNED) {
                var file = (files.size() + 1) + "-" + leaves.piece.number() + ".pdf";
                files.put(file, attached(file, leaves));
            }
        }
        if (files.isEmpty()) {
            return;
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var names = new PDDocumentNameDictionary(book.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        book.getDocumentCatalog().setNames(names);
    }

    private PDComplexFileSpecification attached(String name, Leaves leaves) throws IOException {
        var file = new PDEmbeddedFile(book, new ByteArrayInputStream(leaves.original()), COSName.FLATE_DECODE);
        file.setSubtype("application/pdf");
        file.setSize(leaves.original().length);
        file.setModDate(GregorianCalendar.from(leaves.piece.at().atZone(ZoneOffset.UTC)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(leaves.piece.title());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        return specification;
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
