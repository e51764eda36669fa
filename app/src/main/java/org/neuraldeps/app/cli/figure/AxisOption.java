package org.neuraldeps.app.cli.figure;

import java.util.List;
import java.util.Locale;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.PathAxis;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** What lies across a figure along the path. */
final class AxisOption {

    private static final String NAME = "--axis";

    @Option(
            names = NAME,
            paramLabel = "AXIS",
            description = "What lies across: ${COMPLETION-CANDIDATES} (default: log-lambda).")
    private PathAxis axis;

    /** The option as a kind has it: help and errors name the kind's axes and no others. */
    CommandSpec spec(FigureKind<?> kind) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(this);
        OptionSpec any = spec.findOption(NAME);
        spec.remove(any);
        return spec.addOption(OptionSpec.builder(any)
                .completionCandidates(keys(kind))
                .converters(new Reader(kind))
                .build());
    }

    /** The first look, along this axis where one was asked for. */
    Look look() {
        return axis == null ? Look.first() : Look.first().along(axis);
    }

    private static List<String> keys(FigureKind<?> kind) {
        return kind.pathAxes().stream().map(PathAxis::key).toList();
    }

    /**
     * Reads an axis by its key.
     *
     * @param kind whose axes
     */
    private record Reader(FigureKind<?> kind) implements CommandLine.ITypeConverter<PathAxis> {
        @Override
        public PathAxis convert(String text) {
            return kind.pathAxes().stream()
                    .filter(axis -> axis.key().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("'" + text + "': the " + kind.key()
                            + " figure has no such axis; choose " + String.join(", ", keys(kind))));
        }
    }
}
