package org.neuraldeps.app.cli.solve;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FocusOptions;
import org.neuraldeps.app.cli.input.FoldOptions;
import org.neuraldeps.app.cli.input.GaugeOption;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.PredictorOptions;
import org.neuraldeps.app.cli.input.StabilityOptions;
import org.neuraldeps.app.cli.input.TargetOption;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.CrossValidate;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.JudgeCoefficients;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Predictors;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.stability.HalfSampling;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde solve}: one target at one λ. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "What one category is made of: θ at one λ, its error, certificate and Table 1.",
        footer = {
            "",
            "Examples:",
            "  nde solve --sample imagenet1k --target macaw --lambda-ratio 0.1",
            "  nde solve --sample imagenet1k --target 956 --nonzeros 10 --focus 0.8",
            "  nde solve --sample imagenet1k --target 956 --lambda cv-1se --cv 5",
            "  nde solve --sample imagenet1k --target 956 --nonzeros 5 --stability",
            "  nde solve logits.npy --target 88 --nonzeros 10 --json"
        })
public final class SolveCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Mixin
    private TargetOption target;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FocusOptions focus;

    @Mixin
    private PredictorOptions predictors;

    @Mixin
    private GaugeOption gauge;

    @Mixin
    private FoldOptions folds;

    @Mixin
    private StabilityOptions stability;

    @Mixin
    private SectionOptions more;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** @param console where it prints */
    public SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        Optional<LambdaSetting> given = lambda.choice().isPresent() ? Optional.empty() : Optional.of(lambda.setting());
        Optional<Folding> judging = more.crossFitting(folds);
        Optional<Folding> choosing = choosing(judging.isPresent());
        Optional<HalfSampling> halves = stability.sampling();
        Focus weighed = focus.focus();
        Gauge meant = gauge.gauge();
        predictors.require(request, true);
        more.require(request);
        OpenedDataset data = DatasetInputs.open(request, console);
        Categories categories = data.dataset().categories();
        CategoryRef category = target.in(categories);
        Predictors allowed = predictors.in(categories);
        Optional<CrossValidation> curve = choosing.map(folding -> validate(
                new CrossValidate(data, category.index(), new Formulation(weighed, allowed.rule(), meant), folding)));
        LambdaSetting setting = given.orElseGet(
                () -> new LambdaSetting.Absolute(lambda.choice().orElseThrow().lambda(curve.orElseThrow())));
        ExplorerState state = ExplorerState.first(request, category, setting)
                .withFocus(weighed)
                .withPredictors(allowed)
                .withGauge(meant);
        Picture picture = picture(data, state);
        List<SolveSection> sections = new ArrayList<>();
        curve.ifPresent(found -> sections.add(new CrossValidationSection(picture, found)));
        JudgedSolution judged = JudgedSolution.of(picture, console.progress(), console.workers());
        TruthSection.of(picture, console.progress()).ifPresent(sections::add);
        halves.ifPresent(sampling -> sections.add(stability(JudgeCoefficients.of(picture, state, sampling), picture)));
        sections.addAll(more.sections(new SectionOptions.Solved(state, picture, judged), judging, console));
        print(picture, judged, sections);
    }

    /** A λ that is to be chosen needs folds, the usual ones where nobody says how many. */
    private Optional<Folding> choosing(boolean judges) {
        boolean isChosen = lambda.choice().isPresent();
        if (folds.isAsked() || (!judges && !isChosen)) {
            return folds.folding();
        }
        return isChosen ? Optional.of(folds.of(FoldOptions.NAME, Folding.USUAL.count())) : Optional.empty();
    }

    private CrossValidation validate(CrossValidate need) {
        return need.compute(Optional.empty(), console.progress(), console.workers());
    }

    private StabilitySection stability(JudgeCoefficients need, Picture picture) {
        return new StabilitySection(picture, need.compute(Optional.empty(), console.progress(), console.workers()));
    }

    /** Solves no further down than λ needs. */
    private Picture picture(OpenedDataset data, ExplorerState state) {
        OpenedDataset gauged = data.in(state.problem().gauge(), console.progress(), console.workers());
        CovLassoProblem problem = gauged.problem(
                state.target(),
                state.problem().focus(),
                state.problem().predictors().rule(),
                console.progress(),
                console.workers());
        SolvedTarget solved = SolvedTarget.solve(gauged, problem, state.lambda().options(), console.progress());
        solved.notes(state.lambda()).forEach(console::note);
        return solved.at(state.lambda());
    }

    private void print(Picture picture, JudgedSolution metrics, List<SolveSection> sections) {
        PrintStream out = console.out();
        if (json) {
            JsonDocument.print(out, new SolveJson(picture, metrics, sections));
            return;
        }
        new SolveText(picture, metrics).print(out);
        for (SolveSection section : sections) {
            out.println();
            section.print(out);
        }
    }
}
