package org.neuraldeps.app.view.export;

import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.plate.PaperPreset;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.state.Keyed;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * How somebody wants a figure as a file; the same for every kind.
 *
 * @param format what kind of file
 * @param size key of a preset, {@link #USUAL} or {@link #OWN}
 * @param own width and height in millimetres, where the size is an own one
 * @param dpi pixels per inch, where the format has pixels
 * @param letters size of most letters, points
 * @param palette its colours
 * @param without what is left out
 */
record ExportChoice(
        FigureFormat format,
        String size,
        Millimetres own,
        double dpi,
        double letters,
        Palette palette,
        Set<PagePart> without) {

    /** The size that is usual for the kind. */
    static final String USUAL = "usual";

    /** A size of one's own. */
    static final String OWN = "own";

    /** Letters below this are hard to read on paper, points. */
    private static final double LEGIBLE = 6;

    private static final double POINTS_PER_INCH = 72;

    /** A size on paper. */
    record Millimetres(double width, double height) {
        static Millimetres of(PaperSize size) {
            double one = PaperSize.mm(1, 1).width();
            return new Millimetres(size.width() / one, size.height() / one);
        }
    }

    ExportChoice {
        without = Set.copyOf(without);
    }

    /** What is offered to somebody who never chose. */
    static ExportChoice first() {
        return new ExportChoice(
                FigureFormat.SVG,
                USUAL,
                new Millimetres(90, 70),
                FigureFile.DEFAULT_DPI,
                PaperStyle.USUAL_LETTERS,
                Palette.LIGHT,
                Set.of());
    }

    /** The page of a kind whose usual page is this. */
    PaperSize page(PaperSize usual) {
        if (size.equals(OWN)) {
            return PaperSize.mm(own.width(), own.height());
        }
        return Keyed.of(PaperPreset.class, size)
                .map(preset -> preset.size(usual))
                .orElse(usual);
    }

    PaperStyle style(PaperSize usual) {
        return new PaperStyle(page(usual), letters, palette, without);
    }

    /** How large it becomes: millimetres, and pixels where there are any. */
    String measures(PaperSize usual) {
        PaperSize page = page(usual);
        Millimetres paper = Millimetres.of(page);
        String onPaper = Messages.text(
                "export.measures", NumberText.fixed(paper.width(), 1), NumberText.fixed(paper.height(), 1));
        return format.hasPixels()
                ? onPaper + Messages.text("export.pixels", pixels(page.width()), pixels(page.height()))
                : onPaper;
    }

    private String pixels(double points) {
        return String.valueOf((long) Math.ceil(points * dpi / POINTS_PER_INCH));
    }

    /** What somebody will regret, in words. */
    Optional<String> warning() {
        return letters < LEGIBLE
                ? Optional.of(
                        Messages.text("export.tooSmall", NumberText.brief(letters, 3), NumberText.brief(LEGIBLE, 3)))
                : Optional.empty();
    }
}
