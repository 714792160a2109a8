package org.ventanilla.server.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** How finely the pictures of a page are laid on it. */
final class LaidImages extends PDFStreamEngine {

    private float ink;
    private float other;

    private LaidImages() {
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
    }

    static LaidImages of(PDPage page) throws IOException {
        var laid = new LaidImages();
        laid.processPage(page);
        return laid;
    }

    /** Of the finest ink; where there is none, of the finest picture. */
    float dotsPerPoint() {
        return ink > 0 ? ink : Math.max(other, 1);
    }

    boolean allInk() {
        return other == 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (OperatorName.DRAW_OBJECT.equals(operator.getName())
                && operands.getFirst() instanceof COSName name
                && getResources().getXObject(name) instanceof PDImageXObject image) {
            var across = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
            var dots = image.getWidth() / Math.max(across, 1);
            if (COSName.JBIG2_DECODE.equals(image.getCOSObject().getFilters())) {
                ink = Math.max(ink, dots);
            } else {
                other = Math.max(other, dots);
            }
        } else {
            super.processOperator(operator, operands);
        }
    }
}
