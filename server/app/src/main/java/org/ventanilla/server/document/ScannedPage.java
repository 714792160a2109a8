package org.ventanilla.server.document;

import static org.ventanilla.contract.ProblemCode.IMAGE_TOO_LARGE;
import static org.ventanilla.contract.ProblemCode.PAGE_NOT_SCANNED;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.ventanilla.server.platform.Result;

/**
 * A page as the kiosk's scanner writes it: one sheet of a paper's size with pictures on it and nothing else, no script, form,
 * attachment, font or link. The agent's computer and the expediente get it, so what is anything more is refused.
 */
final class ScannedPage {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_IMAGES = 16;
    private static final float SHORTEST_SIDE = 72;
    private static final float LONGEST_SIDE = 1300;
    private static final Set<String> CATALOG = Set.of("Type", "Version", "Pages", "Metadata", "OutputIntents", "Lang");
    private static final Set<String> PAGE = Set.of("Type", "Parent", "MediaBox", "Resources", "Contents");
    private static final Set<String> RESOURCES = Set.of("XObject", "ProcSet", "ExtGState");

    private ScannedPage() {}

    static Result<Void> check(byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            return Result.refused(IMAGE_TOO_LARGE);
        }
        return Unpacking.isBounded(pdf) && isOurs(pdf) ? Result.done() : Result.refused(PAGE_NOT_SCANNED);
    }

    /** Whatever stumbles over these bytes, also over their depth, nobody can look at them. */
    private static boolean isOurs(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return isOurs(document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static boolean isOurs(PDDocument document) throws IOException {
        if (document.isEncrypted() || document.getNumberOfPages() != 1) {
            return false;
        }
        var page = document.getPage(0);
        return holdsOnly(document.getDocumentCatalog().getCOSObject(), CATALOG)
                && holdsOnly(page.getCOSObject(), PAGE)
                && page.getResources() != null
                && holdsOnly(page.getResources().getCOSObject(), RESOURCES)
                && isSheet(page)
                && showsPictures(page);
    }

    private static boolean holdsOnly(COSDictionary dictionary, Set<String> allowed) {
        return dictionary.keySet().stream().map(COSName::getName).allMatch(allowed::contains);
    }

    private static boolean isSheet(PDPage page) {
        var size = page.getMediaBox();
        return Math.min(size.getWidth(), size.getHeight()) >= SHORTEST_SIDE
                && Math.max(size.getWidth(), size.getHeight()) <= LONGEST_SIDE;
    }

    private static boolean showsPictures(PDPage page) throws IOException {
        var objects = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null || objects.size() == 0 || objects.size() > MOST_IMAGES) {
            return false;
        }
        for (var name : objects.keySet()) {
            var image = objects.getCOSStream(name);
            if (image == null || !ScannedImage.isBounded(image)) {
                return false;
            }
        }
        return true;
    }
}
