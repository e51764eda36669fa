package org.neuraldeps.app.cli.figure;

import java.util.Optional;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.PlainNumber;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which part of a figure between axes is shown. */
final class ExtentOptions {

    @Option(
            names = "--x-range",
            paramLabel = "A:B",
            converter = Reader.class,
            description = "What the horizontal axis shows, in its units (default: all there is).")
    private Range across;

    @Option(
            names = "--y-range",
            paramLabel = "A:B",
            converter = Reader.class,
            description = "What the vertical axis shows, in its units (default: all there is).")
    private Range upwards;

    @Option(
            names = "--lock-scales",
            description = "In the window, other targets are shown in the same ranges; without it each is shown whole.")
    private boolean locks;

    /**
     * What they say.
     *
     * @param axis what lies across a plot along the path
     * @throws UsageException if the axis has no place for the range, or there is nothing to lock
     */
    Extent extent(Plot plot, PathAxis axis) {
        String remedy = plot.isAlongPath() ? ", or another --axis" : "";
        requirePlaces("--x-range", plot.isLogarithmicAcross(axis), across, remedy);
        boolean followsAxis = plot.isAlongPath() && plot.isLogarithmicUpwards(axis);
        requirePlaces("--y-range", plot.isLogarithmicUpwards(axis), upwards, followsAxis ? remedy : "");
        if (locks && across == null && upwards == null) {
            throw new UsageException("--lock-scales keeps ranges; give --x-range, --y-range or both");
        }
        return new Extent(Optional.ofNullable(across), Optional.ofNullable(upwards), locks);
    }

    private static void requirePlaces(String option, boolean isLogarithmic, Range range, String remedy) {
        if (isLogarithmic && range != null && range.from() <= 0) {
            throw new UsageException(
                    option + " " + range.text() + ": the axis is logarithmic; give two numbers above 0" + remedy);
        }
    }

    /** Reads "0.01:0.5", in either order. */
    static final class Reader implements CommandLine.ITypeConverter<Range> {
        @Override
        public Range convert(String text) {
            String[] ends = text.split(":", -1);
            if (ends.length != 2) {
                throw new CommandLine.TypeConversionException("'" + text + "' is not a range such as 0.01:0.5");
            }
            double one = PlainNumber.decimal(ends[0]);
            double other = PlainNumber.decimal(ends[1]);
            if (!Range.areApart(one, other)) {
                throw new CommandLine.TypeConversionException(
                        "'" + text + "' has ends that an axis cannot tell apart, or beyond 1e100");
            }
            return Range.between(one, other);
        }
    }
}
