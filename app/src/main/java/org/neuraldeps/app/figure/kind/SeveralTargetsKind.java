package org.neuraldeps.app.figure.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.several.SeveralStability;
import org.neuraldeps.app.need.DrawSeveral;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.RadialPicture;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.need.SolveRadial;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.ui.Messages;

/** A kind that shows several targets, each over common bases: all of these share one computation. */
public interface SeveralTargetsKind extends FigureKind<RadialScene> {

    @Override
    default Pane pane() {
        return Pane.MIDDLE;
    }

    @Override
    default boolean showsSeveral() {
        return true;
    }

    /** What its scale measures |θ| with where it is not locked, so that it can be locked as it is. */
    double usualScale(RadialScene scene);

    @Override
    default Need<RadialScene> need(OpenedDataset data, ExplorerState state) {
        return showsStability() && state.look().stability().isAsked()
                ? DrawSeveral.of(data, state)
                : SolveRadial.of(data, state.problem(), state.lambda());
    }

    @Override
    default Optional<Stages<?, RadialScene>> stages() {
        return Optional.of(new SeveralStages(showsStability()));
    }

    /** The standard choice compares every category with every other. */
    @Override
    default Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return data.moments().isHeld() || state.problem().several().isPresent()
                ? Optional.empty()
                : Optional.of(Messages.text(
                        "figure.several.refused", data.dataset().categories().size(), key()));
    }

    @Override
    default List<String> notes(RadialScene scene, ExplorerState state) {
        return scene.notes(state.lambda());
    }

    @Override
    default FigureNumbers numbers(RadialScene scene, ExplorerState state) {
        RadialPicture picture = scene.at(state.lambda());
        List<Solution> solutions = picture.solutions();
        SeveralStability stability =
                SeveralStability.of(picture, showsStability() ? state.look().stability() : StabilityLook.HIDDEN);
        List<TruthMarks> marks = IntStream.range(0, solutions.size())
                .mapToObj(i -> TruthMarks.of(scene.solved().get(i).truth(), solutions.get(i)))
                .toList();
        return SeveralNumbers.of(scene.data().dataset().categories(), solutions, marks, stability, solution -> stability
                .of(solution.target())
                .kept(state.look().edges().filter().apply(solution.byMagnitude())));
    }

    @Override
    default String explanation() {
        return FigureKind.super.explanation() + "\n" + RadialChoice.RULE;
    }
}
