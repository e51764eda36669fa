package org.neuraldeps.app.plate.snippet;

import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Program;

/**
 * A complete program that solves what a state shows and prints a line for every coefficient that is not 0: its column, θ
 * and name, between tabs.
 *
 * @param language what it is written in
 * @param text the program
 */
public record Snippet(Language language, String text) {

    /**
     * The program of a state; solves it as far as λ asks, for λ is said as a number and categories by name.
     *
     * @param data what the state is shown of
     * @param state what is shown
     * @throws org.neuraldeps.solver.data.DataException if there is nothing to solve, no command names the data, or a focus
     *     rests on some rows only
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Snippet of(
            Language language, OpenedDataset data, ExplorerState state, Progress progress, Workers workers) {
        SolvedTarget solved = SolveTarget.of(data, state).compute(Optional.empty(), progress, workers);
        return of(language, state, solved.at(state.lambda()));
    }

    /**
     * The program of a state. λ is said as a number, however it was set; which rows are fitted is said by a file or by listing
     * the others. What other programs cannot read is read from files that {@code nde convert} writes, by a command that
     * stands in the program.
     *
     * @param state what is shown
     * @param picture the target of the state at its λ
     * @throws org.neuraldeps.solver.data.DataException if there is nothing to solve, no command names the data, or a focus
     *     rests on some rows only
     */
    static Snippet of(Language language, ExplorerState state, Picture picture) {
        SnippetProblem problem = SnippetProblem.of(picture, state.problem().focus());
        SnippetData data = SnippetData.of(picture.solved().data().asGiven(), problem);
        SnippetWriter writer = language.writer();
        Lines lines = new Lines();
        Stream.of(
                        problem.words(),
                        Stream.of(
                                "",
                                "Written by Neural Dependencies Explorer " + Program.version() + ". Needs "
                                        + writer.needs() + "."),
                        data.preparation().stream()
                                .flatMap(command ->
                                        Stream.of("", "Its files are made first, by this command:", "  " + command)))
                .flatMap(words -> words)
                .forEach(words -> lines.add(language.comment(words)));
        writer.write(problem, data, lines);
        return new Snippet(language, lines.toString());
    }
}
