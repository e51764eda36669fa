package org.neuraldeps.app.cli.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.FoldOptions;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.need.CompareNetworks;
import org.neuraldeps.app.need.CrossFitTarget;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Folding;
import picocli.CommandLine.Option;

/** What {@code nde solve} is to say beyond the solution and its Table 1. */
final class SectionOptions {

    private static final String CROSS_FIT = "--cross-fit";

    /**
     * What sections are about.
     *
     * @param state what was asked for
     * @param picture the solution
     * @param judged its Table 1
     */
    record Solved(ExplorerState state, Picture picture, JudgedSolution judged) {}

    @Option(
            names = "--screening",
            description =
                    "Also what Theorem 3, Conjecture 1 and Eq. 5 say without solving, counted against the solution.")
    private boolean screening;

    @Option(names = "--refit", description = "Also least squares on the support, without the penalty's shrinkage.")
    private boolean refit;

    @Option(
            names = "--flips",
            description = "Also the evaluation rows whose answer changes when the target is replaced, one by one.")
    private boolean flips;

    @Option(
            names = CROSS_FIT,
            paramLabel = "K",
            description = "Also Table 1 over all fit rows, each judged by the fit to the others of K folds.")
    private Integer crossFit;

    @Option(
            names = "--side-by-side",
            description = "With --with: also the target within its own network, with as many categories.")
    private boolean sideBySide;

    @Option(
            names = "--both-directions",
            description = "The same, and the other way round: what OTHER tells of LOGITS, and LOGITS of itself.")
    private boolean bothDirections;

    /** @throws UsageException if two networks are to be compared and there is one */
    void require(DataRequest request) {
        if (compares() && !request.isBetween()) {
            throw new UsageException((bothDirections ? "--both-directions" : "--side-by-side")
                    + " compares two networks; name the second by --with, or leave it out");
        }
    }

    private boolean compares() {
        return sideBySide || bothDirections;
    }

    /** The folds that Table 1 is cross-fitted on; empty where nobody asks for it. */
    Optional<Folding> crossFitting(FoldOptions folds) {
        return crossFit == null ? Optional.empty() : Optional.of(folds.of(CROSS_FIT, crossFit));
    }

    /** What was asked for, computed. */
    List<SolveSection> sections(Solved solved, Optional<Folding> crossFitting, Console console) {
        List<SolveSection> sections = new ArrayList<>();
        crossFitting.ifPresent(folding ->
                sections.add(crossFit(CrossFitTarget.of(solved.picture(), solved.state(), folding), console)));
        if (screening) {
            sections.add(ScreeningSection.of(solved.picture()));
        }
        if (refit) {
            sections.add(RefitSection.of(solved.picture()));
        }
        if (flips) {
            flipped(solved, console).ifPresent(sections::add);
        }
        if (compares()) {
            sections.add(compared(solved, console));
        }
        return sections;
    }

    private static CrossFitSection crossFit(CrossFitTarget need, Console console) {
        return new CrossFitSection(need.compute(Optional.empty(), console.progress(), console.workers()));
    }

    /** Without held-out rows nothing can change, which is said rather than shown as nothing. */
    private static Optional<FlipsSection> flipped(Solved solved, Console console) {
        if (solved.judged().judgement().isEmpty()) {
            console.note("no rows are held out, so there are no flips; give an evaluation mask with --evaluation, or"
                    + " --hold-out 0.2");
        }
        return solved.judged()
                .judgement()
                .map(judgement -> new FlipsSection(solved.picture().categories(), judgement.flips()));
    }

    /** With as many categories as the solution has. */
    private ComparisonSection compared(Solved solved, Console console) {
        CompareNetworks need = new CompareNetworks(
                solved.picture().solved().data(),
                solved.state().problem(),
                solved.picture().solution().nonzeros(),
                bothDirections);
        return new ComparisonSection(need.compute(Optional.empty(), console.progress(), console.workers())
                .compared());
    }
}
