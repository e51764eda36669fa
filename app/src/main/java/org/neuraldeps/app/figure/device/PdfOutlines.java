package org.neuraldeps.app.figure.device;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.neuraldeps.app.figure.font.GlyphRun;

/**
 * Draws glyphs of a font that cannot be embedded as areas. The words stand beside them on a letter that is not drawn, so
 * that they are found all the same.
 *
 * @param content where they are drawn, with y downwards
 * @param usual an embedded font
 * @param size points
 */
record PdfOutlines(PDPageContentStream content, PDType0Font usual, double size) {

    void show(GlyphRun run) throws IOException {
        PdfSpan.begin(content, run.words());
        content.saveGraphicsState();
        content.beginText();
        content.setFont(usual, (float) size);
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) (size * run.left()), 0));
        content.showText("x");
        content.endText();
        content.restoreGraphicsState();
        fill(run.outline(size));
        PdfSpan.end(content);
    }

    private void fill(Shape outline) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        boolean isEmpty = true;
        for (PathIterator part = outline.getPathIterator(null); !part.isDone(); part.next()) {
            isEmpty = false;
            switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            x + 2 * (at[0] - x) / 3,
                            y + 2 * (at[1] - y) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            int last = last(part.currentSegment(at));
            if (last >= 0) {
                x = at[last];
                y = at[last + 1];
            }
        }
        if (!isEmpty) {
            content.fill();
        }
    }

    /** Where the end of a segment stands among its numbers; below 0 where it has none. */
    private static int last(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
