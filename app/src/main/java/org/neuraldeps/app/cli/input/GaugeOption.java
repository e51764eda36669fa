package org.neuraldeps.app.cli.input;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.moments.Gauge;
import picocli.CommandLine.Option;

/** Which of the logits that softmax cannot tell apart are meant. */
public final class GaugeOption {

    @Option(
            names = "--gauge",
            paramLabel = "GAUGE",
            description =
                    "Which logits are meant: as-given (the default, as in the paper), or centred (every row less its"
                            + " mean, which softmax cannot tell from them).")
    private String gauge;

    /** @throws UsageException if there is no such gauge */
    public Gauge gauge() {
        return gauge == null
                ? Gauge.AS_GIVEN
                : Gauge.of(gauge)
                        .orElseThrow(() -> new UsageException("--gauge " + gauge
                                + ": there is no such gauge; give one of "
                                + Arrays.stream(Gauge.values()).map(Gauge::key).collect(Collectors.joining(", "))));
    }
}
