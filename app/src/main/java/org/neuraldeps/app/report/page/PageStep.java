package org.neuraldeps.app.report.page;

import java.util.List;
import java.util.Objects;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;

/**
 * One thing that a page shows: a state, and what is said beside it. The figures of the state's panes that can move do; any
 * other is shown as the program draws it.
 *
 * @param data what the state is of
 * @param state what is shown first; its λ can then be moved
 * @param heading a line; empty where the page only offers the target
 * @param words paragraphs, parted by empty lines; may be empty
 * @param panes those whose figures are shown where there are words
 */
public record PageStep(OpenedDataset data, ExplorerState state, String heading, String words, List<Pane> panes) {

    public PageStep {
        Objects.requireNonNull(data);
        Objects.requireNonNull(state);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(words);
        panes = List.copyOf(panes);
    }

    /** With the figures of all panes. */
    public PageStep(OpenedDataset data, ExplorerState state, String heading, String words) {
        this(data, state, heading, words, List.of(Pane.values()));
    }

    /** A target that is offered, without words. */
    public static PageStep of(OpenedDataset data, ExplorerState state) {
        return new PageStep(data, state, "", "");
    }
}
