package org.neuraldeps.app.figure.star;

import org.neuraldeps.app.figure.kind.OneTargetKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;

/** The star of Fig. 2: the target in the centre, the categories that predict it around. */
public final class StarKind implements OneTargetKind {

    @Override
    public String key() {
        return "star";
    }

    @Override
    public Pane pane() {
        return Pane.MIDDLE;
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(110, 100);
    }

    @Override
    public FigureNumbers numbers(SolvedTarget solved, ExplorerState state) {
        return StarNumbers.of(solved.categories(), solved.at(state.lambda()).solution());
    }

    @Override
    public Sketch<SolvedTarget> sketch() {
        return (solved, state, style) ->
                StarFigure.of(solved.categories(), solved.at(state.lambda()).solution(), style);
    }
}
