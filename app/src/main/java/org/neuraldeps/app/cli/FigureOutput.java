package org.neuraldeps.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Option;

/** Where a figure goes and how it looks there. */
final class FigureOutput {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            completionCandidates = FigureExtensions.class,
            description = "The file to write; its extension says what: ${COMPLETION-CANDIDATES}.")
    private Path file;

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

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "300",
            description = "Pixels per inch of a PNG, from 36 to 1200 (default: ${DEFAULT-VALUE}).")
    private double dpi;

    @Option(names = "--dark", description = "Light letters on a dark page.")
    private boolean dark;

    /** Refuses what could not be written, before anything is computed. */
    void check(DatasetInputs inputs, Length usualWidth, Length usualHeight) {
        if (file.toString().isBlank()) {
            throw new UsageException(
                    "-o is empty; give the name of a file, such as figure" + FigureFormat.SVG.suffix());
        }
        FigureFormat format = format();
        requireNumbers();
        FigureStyle style = style(usualWidth, usualHeight);
        asUsage(() -> FigureFile.requirePossible(style.width(), style.height(), format, dpi));
        requirePlace();
        inputs.requireNot(file);
    }

    private void requireNumbers() {
        if (!(dpi >= FigureFile.LOWEST_DPI && dpi <= FigureFile.HIGHEST_DPI)) {
            throw new UsageException("--dpi " + dpi + ": no resolution for a picture; give a number from "
                    + (int) FigureFile.LOWEST_DPI + " to " + (int) FigureFile.HIGHEST_DPI);
        }
        if (!(fontSize >= 4 && fontSize <= 24)) {
            throw new UsageException("--font-size " + fontSize + ": no size for letters; give a number from 4 to 24");
        }
    }

    private void requirePlace() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(file + ": there is no folder " + folder + "; make it or choose another place");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(file + ": is a folder; give the name of a file in it");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException(file + ": you may not write to " + folder + "; choose another place");
        }
    }

    /** The style, with a size of its own where none was asked for. */
    FigureStyle style(Length usualWidth, Length usualHeight) {
        double proportion = usualHeight.points() / usualWidth.points();
        double wide =
                width == null ? (height == null ? usualWidth.points() : height.points() / proportion) : width.points();
        double high = height == null ? wide * proportion : height.points();
        FigureStyle print = FigureStyle.print(wide, high);
        FigureStyle sized = new FigureStyle(print.palette(), wide, high, fontSize, print.highlight());
        return dark ? sized.in(Palette.DARK) : sized;
    }

    void write(Console console, Figure figure) {
        console.progress().checkCancelled();
        asUsage(() -> FigureFile.write(figure, file, format(), dpi));
    }

    private static void asUsage(Runnable work) {
        try {
            work.run();
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    private FigureFormat format() {
        try {
            return FigureFormat.of(file);
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
