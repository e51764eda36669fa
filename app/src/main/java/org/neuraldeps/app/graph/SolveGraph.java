package org.neuraldeps.app.graph;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.AllProblems;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.need.SolveRadial;
import org.neuraldeps.app.need.SolvedBefore;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The solutions of a graph. Of several targets they are those of the radial figure; otherwise every target is solved over
 * all its others, at the λ, the λ/λ_max or the k that is asked for, which are then meant for each of them.
 *
 * @param data what to compute from
 * @param scope which targets
 * @param problem the one target, or bases and targets
 * @param lambda the λ
 */
public record SolveGraph(OpenedDataset data, GraphScope scope, Problem problem, LambdaSetting lambda)
        implements Need<SolvedGraph> {

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.graph");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public SolvedGraph compute(Optional<SolvedGraph> before, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(problem.gauge(), progress, workers);
        return gauged == data
                ? solve(progress, workers)
                : new SolveGraph(gauged, scope, problem, lambda).solve(progress, workers);
    }

    private SolvedGraph solve(Progress progress, Workers workers) {
        return switch (scope) {
            case SEVERAL -> several(progress, workers);
            case ALL -> all(progress, workers);
            default -> neighbourhood(progress, workers);
        };
    }

    private SolvedGraph several(Progress progress, Workers workers) {
        RadialScene scene = SolveRadial.of(data, problem, lambda).compute(Optional.empty(), progress, workers);
        List<String> notes = scene.notes(lambda);
        return new SolvedGraph(data, scene.at(lambda).solutions(), Optional.of(scene.layout()), Map.of(), notes);
    }

    private SolvedGraph all(Progress progress, Workers workers) {
        int n = data.moments().size();
        Formulation how = new Formulation(problem.focus(), rule(), problem.gauge());
        SolvedTargets solved = new SolvedTargets(data, lambda);
        SolvedBefore stored = SolvedBefore.of(data, how, paths -> paths.cutBefore(lambda) == 0, progress, workers);
        stored.unused().ifPresent(why -> solved.note(List.of(why)));
        if (stored.paths().isPresent()) {
            solved.read(stored.paths().get(), how);
        } else {
            IntFunction<CovLassoProblem> problems = AllProblems.of(data, how, progress, workers);
            solved.solve(IntStream.range(0, n).toArray(), problems, progress, workers);
        }
        return new SolvedGraph(data, solved.solutions(), Optional.empty(), Map.of(), solved.notes());
    }

    /** A graph has one vertex for a category, of whichever network it is: none predicts itself. */
    private DictionaryRule rule() {
        return problem.predictors().allowingOwn(false).rule();
    }

    /** Targets are solved side by side already. */
    private CovLassoProblem focused(int target, Progress progress) {
        return data.problem(target, problem.focus(), rule(), progress.quiet(), Workers.CALLER);
    }

    private SolvedGraph neighbourhood(Progress progress, Workers workers) {
        SolvedTargets solved = new SolvedTargets(data, lambda);
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        steps.put(problem.target().index(), 0);
        for (int step = 1; step <= scope.steps(); step++) {
            int last = step - 1;
            int[] targets = steps.keySet().stream()
                    .filter(category -> steps.get(category) == last)
                    .mapToInt(category -> category)
                    .toArray();
            List<Solution> found = solved.solve(targets, target -> focused(target, progress), progress, workers);
            for (Solution solution : found) {
                Arrays.stream(solution.support()).forEach(category -> steps.putIfAbsent(category, last + 1));
            }
        }
        return new SolvedGraph(data, solved.solutions(), Optional.empty(), steps, solved.notes());
    }
}
