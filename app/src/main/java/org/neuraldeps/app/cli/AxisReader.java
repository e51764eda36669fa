package org.neuraldeps.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.plot.PathAxis;
import picocli.CommandLine;

/** Reads the axis of a path figure by the name it has on the command line. */
final class AxisReader implements CommandLine.ITypeConverter<PathAxis> {

    @Override
    public PathAxis convert(String text) {
        return Arrays.stream(PathAxis.values())
                .filter(axis -> name(axis).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("'" + text + "' is none of "
                        + Arrays.stream(PathAxis.values()).map(AxisReader::name).collect(Collectors.joining(", "))));
    }

    private static String name(PathAxis axis) {
        return axis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
