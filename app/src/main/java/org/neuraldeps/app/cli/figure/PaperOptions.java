package org.neuraldeps.app.cli.figure;

import java.util.EnumSet;
import java.util.Set;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.plate.PaperStyle;
import picocli.CommandLine.Option;

/** How a figure looks on paper. */
final class PaperOptions {

    @Option(
            names = "--width",
            paramLabel = "W",
            converter = PageWidth.Reader.class,
            description = "Width on paper: 90mm, 3.5in, 255pt, or what is usual somewhere: cvpr-column, cvpr-page,"
                    + " nature-column, nature-page, slide.")
    private PageWidth width;

    @Option(
            names = "--height",
            paramLabel = "H",
            converter = Length.Reader.class,
            description = "Height on paper. Default: what suits the width.")
    private Length height;

    @Option(
            names = "--font-size",
            paramLabel = "PT",
            defaultValue = "8",
            description = "Size of the letters in points, from 4 to 24 (default: ${DEFAULT-VALUE}).")
    private double fontSize;

    @Option(names = "--dark", description = "Light letters on a dark page.")
    private boolean dark;

    @Option(
            names = "--palette",
            paramLabel = "KEY",
            defaultValue = "okabe-ito",
            converter = HuesReader.class,
            description = "Colours: okabe-ito (blue above 0, orange below) or purple-green, which differ in lightness"
                    + " too, for print without colours (default: ${DEFAULT-VALUE}).")
    private Hues hues;

    @Option(names = "--transparent", description = "No colour of the page: what lies behind the figure shows through.")
    private boolean transparent;

    @Option(names = "--no-title", description = "Leave out the heading or caption that says what is shown.")
    private boolean untitled;

    @Option(names = "--no-legend", description = "Leave out what signs, widths and lines mean.")
    private boolean unexplained;

    /**
     * The style, with a size of its own where none was asked for, and the usual proportion where only one side was.
     *
     * @throws UsageException if letters cannot be of that size
     */
    PaperStyle style(PaperSize usual) {
        if (!(fontSize >= PaperStyle.SMALLEST_LETTERS && fontSize <= PaperStyle.LARGEST_LETTERS)) {
            throw new UsageException("--font-size " + fontSize + ": no size for letters; give a number from "
                    + (int) PaperStyle.SMALLEST_LETTERS + " to " + (int) PaperStyle.LARGEST_LETTERS);
        }
        return new PaperStyle(size(usual), fontSize, Palette.of(hues, dark), without());
    }

    private PaperSize size(PaperSize usual) {
        if (width == null) {
            double proportion = usual.width() / usual.height();
            return height == null ? usual : new PaperSize(height.points() * proportion, height.points());
        }
        PaperSize wide = width.page(usual);
        return height == null ? wide : new PaperSize(wide.width(), height.points());
    }

    private Set<PagePart> without() {
        Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
        if (transparent) {
            parts.add(PagePart.BACKGROUND);
        }
        if (untitled) {
            parts.add(PagePart.TITLE);
        }
        if (unexplained) {
            parts.add(PagePart.LEGEND);
        }
        return parts;
    }
}
