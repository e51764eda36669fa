package org.neuraldeps.app.cli.input;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import picocli.CommandLine.Option;

/** How much the target's own rows weigh. */
public final class FocusOptions {

    @Option(
            names = "--focus",
            paramLabel = "F",
            description = "How much rows count by their share of the target, from 0 (all rows alike, Eq. 2) to below 1."
                    + " With a focus, error and E[f²] are weighted by it.")
    private Double share;

    @Option(
            names = "--focus-by",
            paramLabel = "KIND",
            description =
                    "What a row's share of the target is: softmax (its probability, the default) or label (1 where"
                            + " it is the label, else 0).")
    private String by;

    /** @throws UsageException if it is no part of 1, or no such kind of share */
    public Focus focus() {
        if (share == null && by != null) {
            throw new UsageException("--focus-by says what --focus means; add --focus, or leave it out");
        }
        if (share == null) {
            return Focus.NONE;
        }
        if (!Focus.isShare(share)) {
            throw new UsageException(
                    "--focus " + share + ": the focus is a part of 1; give 0 or more, and less than 1");
        }
        return new Focus(share, by == null ? Focus.NONE.by() : kind(by)).asSolved();
    }

    private static ShareKind kind(String words) {
        return ShareKind.of(words)
                .orElseThrow(() -> new UsageException("--focus-by " + words + ": there is no such share; give one of "
                        + Arrays.stream(ShareKind.values()).map(ShareKind::key).collect(Collectors.joining(", "))));
    }
}
