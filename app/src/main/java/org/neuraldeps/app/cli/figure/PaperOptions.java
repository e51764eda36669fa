package org.neuraldeps.app.cli.figure;

import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.plate.PaperStyle;
import picocli.CommandLine.Option;

/** How a figure looks on paper. */
final class PaperOptions {

    @Option(
            names = "--width",
            paramLabel = "W",
            converter = Length.Reader.class,
            description = "Width on paper: 90mm, 3.5in. One column of a journal is about 88mm, two 180mm.")
    private Length width;

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
        double proportion = usual.height() / usual.width();
        double wide = width != null ? width.points() : height == null ? usual.width() : height.points() / proportion;
        double high = height == null ? wide * proportion : height.points();
        return new PaperStyle(new PaperSize(wide, high), fontSize, dark);
    }
}
