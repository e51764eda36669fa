package org.neuraldeps.app.cli.figure;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.Keyed;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.PathAxis;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What lies across a figure along the path. */
final class AxisOption {

    @Option(
            names = "--axis",
            paramLabel = "AXIS",
            converter = Reader.class,
            completionCandidates = Names.class,
            description = "What lies across: ${COMPLETION-CANDIDATES} (default: log-lambda).")
    private PathAxis axis;

    /** The first look, along this axis where one was asked for. */
    Look look() {
        return axis == null ? Look.first() : Look.first().along(axis);
    }

    /** Refuses an axis that the kind does not have. */
    void require(FigureKind<?> kind) {
        if (axis != null && !kind.pathAxes().contains(axis)) {
            throw new UsageException("--axis " + axis.key() + ": the " + kind.key() + " figure has none such; choose "
                    + kind.pathAxes().stream().map(PathAxis::key).collect(Collectors.joining(", ")));
        }
    }

    /** Reads an axis by its key. */
    static final class Reader implements CommandLine.ITypeConverter<PathAxis> {
        @Override
        public PathAxis convert(String text) {
            return Keyed.of(PathAxis.class, text.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "'" + text + "' is none of " + Keyed.names(PathAxis.class)));
        }
    }

    /** The keys, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(PathAxis.values()).map(Keyed::key).iterator();
        }
    }
}
