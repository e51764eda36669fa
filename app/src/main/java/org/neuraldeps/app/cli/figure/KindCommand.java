package org.neuraldeps.app.cli.figure;

import java.nio.file.Path;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FocusOptions;
import org.neuraldeps.app.cli.input.GaugeOption;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.PredictorOptions;
import org.neuraldeps.app.cli.input.SeveralTargetsOptions;
import org.neuraldeps.app.cli.input.TargetOptions;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.need.JudgeLayers;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.ui.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code nde figure KIND}: a figure of any kind; its options are those that the kind has a use for. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class KindCommand implements Runnable {

    private final Console console;
    private final FigureKind<?> kind;
    private final Runnable beforehand;
    private final TargetOptions targets;
    private final LookOptions looks;

    @Mixin
    private DatasetInputs inputs;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FocusOptions focus;

    @Mixin
    private PredictorOptions predictors;

    @Mixin
    private GaugeOption gauge;

    @Mixin
    private PaperOptions paper;

    @Mixin
    private FigurePlace place;

    @Mixin
    private PinOption pins;

    @Option(
            names = "--print-recipe",
            description = "Print what makes the figure again with nde figure --recipe, to be kept beside the figure.")
    private boolean printsRecipe;

    private KindCommand(Console console, FigureKind<?> kind, Runnable beforehand) {
        this.console = console;
        this.beforehand = beforehand;
        this.kind = kind;
        this.targets = targets(kind);
        this.looks = new LookOptions(kind);
    }

    private static TargetOptions targets(FigureKind<?> kind) {
        if (kind.showsSeveral()) {
            return new SeveralTargetsOptions();
        }
        return kind.needsTarget() ? new OneTargetOptions() : new UnneededTargetOptions(kind.showsAll());
    }

    /**
     * The command of a kind, with its options and its help.
     *
     * @param beforehand refuses the call where what stands before the kind does not go with it
     */
    static CommandSpec spec(Console console, FigureKind<?> kind, Runnable beforehand) {
        KindCommand command = new KindCommand(console, kind, beforehand);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command).name(kind.key());
        spec.addMixin("targets", CommandSpec.forAnnotatedObject(command.targets));
        command.looks.addTo(spec);
        new KindHelp(kind).describe(spec.usageMessage());
        return spec;
    }

    @Override
    public void run() {
        beforehand.run();
        PaperStyle style = paper.style(kind.usualSize());
        place.require(style.size());
        DataRequest request = inputs.request();
        place.files().forEach(file -> NamedFiles.requireNot(request, file));
        LambdaSetting setting = lambda.setting();
        targets.require(setting);
        Look look = looks.look();
        Focus weighed = focus.focus();
        predictors.require(request, kind.isOfOneTarget());
        Gauge meant = gauge.gauge();
        OpenedDataset data = DatasetInputs.open(request, console);
        looks.require(data, console);
        ExplorerState shown = state(data, setting, look)
                .withFocus(weighed)
                .withPredictors(predictors.in(data.dataset().categories()))
                .withGauge(meant);
        if (kind.showsAll() && JudgeLayers.takesMinutes(data, shown)) {
            console.note(
                    Messages.text("all.minutes", data.dataset().categories().size()));
        }
        Plate plate = new PlateRequest<>(kind, shown, style.style()).draw(data, console.progress(), console.workers());
        place.write(plate, console);
        if (printsRecipe) {
            Path folder = place.file().toAbsolutePath().getParent();
            console.out().print(plate.recipe(console.progress()).lines(folder));
        }
    }

    /** What the options say, the same as the window would show. */
    private ExplorerState state(OpenedDataset data, LambdaSetting setting, Look look) {
        return new ExplorerState(
                data.request(),
                targets.problem(data, console),
                setting,
                look,
                pins.in(data.dataset().categories()));
    }
}
