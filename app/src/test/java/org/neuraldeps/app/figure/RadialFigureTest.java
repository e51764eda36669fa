package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;

class RadialFigureTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final RadialChoice CHOICE = TOY.choice();
    private static final List<SolutionPath> PATHS = TOY.radialPaths(CHOICE);
    private static final RadialFigure LAID =
            RadialFigure.of(TOY.categories(), TOY.layout(CHOICE), FigureStyle.print(620, 660));

    @Test
    void lambdaMovesNothingButTheArcs() {
        Figure many = LAID.at(solutions(0.02), EdgeFilter.ALL, Highlight.NONE);
        Figure few = LAID.at(solutions(0.4), EdgeFilter.ALL, Highlight.NONE);
        assertThat(few.fixed()).isSameAs(many.fixed());
        assertThat(boxes(few)).isEqualTo(boxes(many));
        assertThat(curves(few)).hasSizeLessThan(curves(many).size());
    }

    @Test
    void oneArcForEveryCoefficient() {
        List<Solution> solutions = solutions(0.1);
        int nonzeros = solutions.stream().mapToInt(Solution::nonzeros).sum();
        assertThat(curves(LAID.at(solutions, EdgeFilter.ALL, Highlight.NONE))).hasSize(nonzeros);
    }

    @Test
    void aFilterChangesNoWidth() {
        List<Solution> solutions = solutions(0.1);
        List<Mark.Curve> all = curves(LAID.at(solutions, EdgeFilter.ALL, Highlight.NONE));
        List<Mark.Curve> some = curves(LAID.at(solutions, new EdgeFilter(0.05, 3), Highlight.NONE));
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all).containsAll(some);
    }

    @Test
    void lightingOneTargetDimsTheArcsOfOthers() {
        List<Solution> solutions = solutions(0.1);
        int target = CHOICE.targets()[0];
        Figure plain = LAID.at(solutions, EdgeFilter.ALL, Highlight.NONE);
        Figure lit = LAID.at(solutions, EdgeFilter.ALL, new Highlight(OptionalInt.of(target), Set.of()));
        long kept = curves(lit).stream().filter(curves(plain)::contains).count();
        assertThat(kept).isEqualTo(solutions.get(0).nonzeros());
        Figure pinnedElsewhere = LAID.at(solutions, EdgeFilter.ALL, new Highlight(OptionalInt.empty(), Set.of(-1)));
        assertThat(curves(pinnedElsewhere)).isEqualTo(curves(plain));
    }

    private static List<Solution> solutions(double ratio) {
        return PATHS.stream().map(p -> p.at(p.clamp(ratio * p.lambdaMax()))).toList();
    }

    private static List<Mark.Curve> curves(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Curve.class::isInstance)
                .map(Mark.Curve.class::cast)
                .toList();
    }

    private static List<Mark> boxes(Figure figure) {
        return figure.moving().stream().filter(Mark.Rect.class::isInstance).toList();
    }
}
