package org.neuraldeps.app.report.page;

import java.util.Objects;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;

/**
 * One thing that a page shows: a state, and what is said beside it. The figures of the state's panes that can move do; any
 * other is shown as the program draws it.
 *
 * @param data what the state is of
 * @param state what is shown first; its λ can then be moved
 * @param heading a line; empty where the page only offers the target
 * @param words paragraphs, parted by empty lines; may be empty
 */
public record PageStep(OpenedDataset data, ExplorerState state, String heading, String words) {

    public PageStep {
        Objects.requireNonNull(data);
        Objects.requireNonNull(state);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(words);
    }

    /** A target that is offered, without words. */
    public static PageStep of(OpenedDataset data, ExplorerState state) {
        return new PageStep(data, state, "", "");
    }
}
