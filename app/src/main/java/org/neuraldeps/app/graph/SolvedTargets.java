package org.neuraldeps.app.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.CountedNotes;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.AllTargets;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Targets solved side by side over all their others, each no further down than λ needs, and what is to be noted. */
final class SolvedTargets {

    private record Answer(Solution solution, List<String> notes) {}

    private final OpenedDataset data;
    private final LambdaSetting lambda;
    private final List<Solution> solutions = new ArrayList<>();
    private final CountedNotes notes = new CountedNotes();

    SolvedTargets(OpenedDataset data, LambdaSetting lambda) {
        this.data = data;
        this.lambda = lambda;
    }

    /** Solves some more; gives those alone. */
    List<Solution> solve(int[] targets, IntFunction<CovLassoProblem> problems, Progress progress, Workers workers) {
        PathOptions depth = lambda.options();
        AllTargets<Answer> all = AllTargets.solve(
                targets.length,
                i -> problems.apply(targets[i]),
                new AllTargets.PathWork<>(depth, path -> answer(path, depth)),
                workers,
                progress);
        if (!all.isComplete()) {
            throw new CancelledException();
        }
        List<Answer> answers =
                all.summaries().stream().flatMap(Optional::stream).toList();
        answers.forEach(answer -> notes.add(answer.notes()));
        List<Solution> found = answers.stream().map(Answer::solution).toList();
        solutions.addAll(found);
        return found;
    }

    /** Those on paths that were solved before, of all categories. */
    void read(AllPaths paths, Formulation how) {
        for (KeptPath path : paths.paths()) {
            solutions.add(path.solutionAt(lambda.on(path), how.rule(), how.gauge()));
            notes.add(SolvedTarget.notes(data, path, lambda));
        }
    }

    /** Something to note that is not of one target. */
    void note(List<String> words) {
        notes.add(words);
    }

    private Answer answer(SolutionPath path, PathOptions depth) {
        SolvedTarget solved = new SolvedTarget(data, path, depth);
        return new Answer(solved.at(lambda).solution(), solved.notes(lambda));
    }

    /** All that was solved, in that order. */
    List<Solution> solutions() {
        return List.copyOf(solutions);
    }

    /** What to note of them, with how many targets it is said of. */
    List<String> notes() {
        return notes.list();
    }
}
