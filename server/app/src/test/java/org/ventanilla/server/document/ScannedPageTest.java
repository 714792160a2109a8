package org.ventanilla.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ventanilla.contract.ProblemCode.IMAGE_NOT_AN_IMAGE;
import static org.ventanilla.contract.ProblemCode.IMAGE_TOO_LARGE;
import static org.ventanilla.contract.ProblemCode.PAGE_NOT_SCANNED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.document.Scans.Tampering;
import org.ventanilla.server.platform.Result;

class ScannedPageTest {

    @Test
    void what_the_kiosk_s_scanner_writes_is_a_page() {
        assertEquals(Result.done(), Contents.check(Scans.bill(), Part.PAGE));
        assertEquals(Result.done(), Contents.check(Scans.card(), Part.PAGE));
        assertEquals(Result.done(), Contents.check(Scans.face(), Part.PAGE));
        assertEquals(Result.done(), Contents.check(Scans.tampered(document -> {}), Part.PAGE), "written by another");
    }

    @Test
    void a_preview_and_an_original_are_pictures() {
        assertEquals(Result.refused(IMAGE_NOT_AN_IMAGE), Contents.check(Scans.bill(), Part.PREVIEW));
        assertEquals(Result.refused(IMAGE_NOT_AN_IMAGE), Contents.check(Scans.bill(), Part.ORIGINAL));
    }

    @Test
    void what_does_something_is_refused() {
        refused(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        refused(document -> document.getPage(0).setAnnotations(java.util.List.of(new PDAnnotationLink())));
        refused(document -> catalog(document).setItem(COSName.NAMES, new COSDictionary()));
        refused(document -> catalog(document).setItem(COSName.ACRO_FORM, new COSDictionary()));
        refused(document -> document.getPage(0).getCOSObject().setItem(COSName.AA, new COSDictionary()));
    }

    @Test
    void what_shows_more_than_pictures_is_refused() {
        refused(document -> document.addPage(new PDPage()));
        refused(document -> document.getPage(0).getResources().add(new PDType1Font(FontName.HELVETICA)));
        refused(document -> document.getPage(0).getResources().add(new PDFormXObject(document)));
        refused(document -> document.getPage(0).setResources(null));
    }

    @Test
    void a_sheet_has_the_size_of_a_paper() {
        refused(document -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400)));
        refused(document -> document.getPage(0).setMediaBox(new PDRectangle(10, 700)));
    }

    @Test
    void a_picture_is_as_large_as_it_says() {
        refused(document -> image(document).setInt(COSName.WIDTH, 60_000));
        refused(document ->
                image(document).setInt(COSName.HEIGHT, image(document).getInt(COSName.HEIGHT) + 1));
        refused(document -> rewritten(image(document), 11, 0x00, 0x00, 0xEA, 0x60));
    }

    @Test
    void ink_of_exchanged_shapes_is_refused() {
        var symbolDictionary = 0;
        refused(document -> rewritten(image(document), 11 + 19 + 4, symbolDictionary));
        refused(document -> {
            var globals = new COSDictionary();
            globals.setItem(COSName.JBIG2_GLOBALS, document.getDocument().createCOSStream());
            image(document).setItem(COSName.DECODE_PARMS, globals);
        });
    }

    @Test
    void an_encrypted_or_damaged_file_is_refused() {
        var bill = Scans.bill();
        refused(Arrays.copyOf(bill, bill.length / 2));
        refused("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        refused(("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000)).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused_before_it_is_unpacked() {
        var bomb = Bombs.pdf(64 * 1024 * 1024);
        assertEquals(true, bomb.length < 200_000);
        refused(bomb);
    }

    @Test
    void a_filter_cannot_be_hidden() {
        for (var head : new String[] {
            "/Filter [/FlateDecode /FlateDecode]",
            "/Filter /LZWDecode",
            "/F#69lter /LZWDecode",
            "/A (obj) /Filter /FlateDecode",
            "/Filter /LZWDecode /A (x obj << /Filter /FlateDecode >>)",
        }) {
            var stream = "%PDF-1.7\n1 0 obj\n<< /Length 3 " + head + " >>\nstream\nabc\nendstream\nendobj\n";
            assertEquals(false, Unpacking.isBounded(stream.getBytes(StandardCharsets.US_ASCII)), head);
        }
    }

    @Test
    void one_that_is_too_heavy_is_told_so() {
        var heavy = Arrays.copyOf(Scans.bill(), 1024 * 1024 + 1);
        assertEquals(Result.refused(IMAGE_TOO_LARGE), Contents.check(heavy, Part.PAGE));
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSStream image(PDDocument document) {
        var objects = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects.getCOSStream(objects.keySet().iterator().next());
    }

    private static void rewritten(COSStream image, int at, int... bytes) throws IOException {
        byte[] raw;
        try (var in = image.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        for (int i = 0; i < bytes.length; i++) {
            raw[at + i] = (byte) bytes[i];
        }
        try (var out = image.createRawOutputStream()) {
            out.write(raw);
        }
    }

    private static void refused(Tampering tampering) {
        refused(Scans.tampered(tampering));
    }

    private static void refused(byte[] pdf) {
        Result<Void> expected = Result.refused(PAGE_NOT_SCANNED);
        assertEquals(expected, Contents.check(pdf, Part.PAGE));
    }
}
