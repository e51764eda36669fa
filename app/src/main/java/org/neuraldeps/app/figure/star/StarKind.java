package org.neuraldeps.app.figure.star;

import java.util.List;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.JudgedTargetKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.ui.Messages;

/** The star of Fig. 2: the target in the centre, the categories that predict it around. */
public final class StarKind implements JudgedTargetKind {

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
    public String sentence(Picture picture) {
        List<Coefficient> drawn = picture.solution().byMagnitude();
        String target = picture.categories().targetLabel(picture.solved().target());
        if (drawn.isEmpty()) {
            return Messages.text("figure.star.said.none", target);
        }
        String strongest = picture.categories().label(drawn.get(0).category());
        if (drawn.size() == 1) {
            return Messages.text("figure.star.said.alone", target, strongest);
        }
        boolean hasNegative = drawn.stream().anyMatch(coefficient -> coefficient.value() < 0);
        return Messages.text(
                hasNegative ? "figure.star.said.signs" : "figure.star.said",
                target,
                String.valueOf(drawn.size()),
                strongest);
    }

    @Override
    public FigureNumbers numbers(JudgedTarget judged, ExplorerState state) {
        Picture picture = judged.at(state.lambda());
        return StarNumbers.of(picture, JudgedTargetKind.marks(judged, picture, state));
    }

    @Override
    public Sketch<JudgedTarget> sketch() {
        return (judged, state, style) -> {
            Picture picture = judged.at(state.lambda());
            return StarFigure.of(
                    picture.categories(),
                    picture.solution(),
                    TruthMarks.of(picture.solved().truth(), picture.solution()),
                    JudgedTargetKind.marks(judged, picture, state),
                    style);
        };
    }
}
