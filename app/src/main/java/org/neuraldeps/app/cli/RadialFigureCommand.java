package org.neuraldeps.app.cli;

import org.neuraldeps.app.figure.RadialFigure;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.state.RadialScene;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde figure radial}: several targets made of common bases (Fig. 4). */
@Command(
        name = "radial",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Several categories inside a circle of base categories that predict them.",
        description = {RadialChoice.RULE, "Every target is solved over the bases alone, all at the same λ/λ_max."},
        footer = {
            "",
            "Examples:",
            "  nde figure radial --sample imagenet1k --lambda-ratio 0.1 -o radial.svg",
            "  nde figure radial --sample imagenet1k --target macaw --nonzeros 8 -o radial.png",
            "  nde figure radial --sample imagenet1k --lambda-ratio 0.1 --bases 40 --targets \"tench,macaw,151\" -o r.svg"
        })
final class RadialFigureCommand implements Runnable {

    private static final Length SIDE = Length.mm(180);

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(
            names = {"-t", "--target"},
            paramLabel = "T",
            description = "A category that is to be among the targets. --lambda and --nonzeros are meant for it, among"
                    + " all its others.")
    private String target;

    @Option(
            names = "--targets",
            paramLabel = "N|LIST",
            description = "How many targets, or which: names, WordNet ids or indices between commas; a comma behind a"
                    + " single index makes it a list (default: " + RadialChoice.TARGETS
                    + ", or a tenth of the categories).")
    private String targets;

    @Option(
            names = "--bases",
            paramLabel = "N|LIST",
            description = "How many bases, or which (default: " + RadialChoice.BASES + ", or as many as there are).")
    private String bases;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FigureOutput output;

    RadialFigureCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        output.check(inputs, SIDE, SIDE);
        DatasetSource source = inputs.source();
        LambdaSetting setting = lambda.setting();
        if (target == null && !(setting instanceof LambdaSetting.Ratio)) {
            throw new UsageException("without --target the targets share λ/λ_max only; give --lambda-ratio, or a"
                    + " --target for which the other λ is meant");
        }
        OpenedDataset data = source.open(console.progress(), console.workers());
        RadialRequest request = RadialRequest.of(data, bases, targets, target, console.progress());
        request.noteWhatIsFewer(console, bases, targets);
        double ratio = setting instanceof LambdaSetting.Ratio given
                ? given.ratio()
                : Answer.solve(console, data, request.mainTarget(), setting)
                        .solution()
                        .lambdaRatio();
        PathOptions depth = PathOptions.full().downToRatio(Math.min(ratio, RadialLayout.REFERENCE_RATIO));
        RadialScene scene = RadialScene.solve(data, request.choice(), depth, console.workers(), console.progress());
        output.write(
                console,
                RadialFigure.of(
                        data.dataset().categories(),
                        scene.layout(),
                        scene.at(ratio).solutions(),
                        output.style(SIDE, SIDE)));
    }
}
