package org.neuraldeps.app.figure.kind;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.AllProblems;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.ui.Messages;

/**
 * A kind that shows the dependencies of all categories at once.
 *
 * @param <S> what it draws from
 */
public interface AllTargetsKind<S> extends FigureKind<S> {

    @Override
    default Pane pane() {
        return Pane.MIDDLE;
    }

    @Override
    default PaperSize usualSize() {
        return PaperSize.mm(180, 192);
    }

    @Override
    default boolean showsAll() {
        return true;
    }

    @Override
    default boolean showsStability() {
        return true;
    }

    @Override
    default Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return AllProblems.refusal(data, state.problem().focus().isOn())
                .map(asked -> Messages.text("figure.all.refused", data.moments().size(), asked));
    }
}
