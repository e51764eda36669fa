package org.neuraldeps.app.report;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.FindHierarchy;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.RankPeculiar;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What a report computes from every category. Asks for moments in memory: formed as they are needed they would read the
 * file once per category.
 *
 * @param several the standard choice of bases and targets
 * @param figures of the choice, one of each kind that shows several targets
 * @param ranking all categories
 * @param peculiar dependencies between things that are far apart; empty where nothing is known of that
 */
record WholeNetwork(
        Several several,
        List<? extends ReportFigure<?>> figures,
        Ranking ranking,
        Optional<RankPeculiar.Answer> peculiar) {

    private static final LambdaSetting FEW = new LambdaSetting.Nonzeros(5);

    /** All of it, or nothing where moments are not in memory. */
    static Optional<WholeNetwork> compute(OpenedDataset data, Workers workers, Progress progress) {
        if (!data.moments().isHeld()) {
            return Optional.empty();
        }
        Ranking ranking = Ranking.of(data, workers, progress);
        Categories categories = data.dataset().categories();
        Several several = Several.of(RadialChoice.standard(data.moments(), progress), categories);
        CategoryRef first = several.targets().get(0);
        ExplorerState state = ExplorerState.first(
                        data.request(), first, new LambdaSetting.Ratio(RadialLayout.REFERENCE_RATIO))
                .withSeveral(Optional.of(several));
        List<? extends ReportFigure<?>> figures = FigureKinds.ALL.stream()
                .filter(FigureKind::showsSeveral)
                .filter(kind -> kind.refusal(data, state).isEmpty())
                .map(kind -> ReportFigure.compute(kind, data, state, progress, workers))
                .toList();
        return Optional.of(new WholeNetwork(several, figures, ranking, peculiar(data, workers, progress)));
    }

    private static Optional<RankPeculiar.Answer> peculiar(OpenedDataset data, Workers workers, Progress progress) {
        return new FindHierarchy(data)
                .compute(Optional.empty(), progress, workers)
                .map(hierarchy -> {
                    AllSolved solved = new SolveAll(data, 0, Formulation.USUAL, FEW)
                            .compute(Optional.empty(), progress.quiet(), workers);
                    return new RankPeculiar(solved, FEW, hierarchy, Optional.empty())
                            .compute(Optional.empty(), progress.quiet(), workers);
                });
    }
}
