package org.neuraldeps.app.figure.recovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;
import org.neuraldeps.ui.Messages;

/** Precision and recall of the support along the path, where it is known what the target was made of. */
public final class RecoveryKind implements FigureKind<RecoveryScene> {

    /** Names of targets that a refusal lists. */
    private static final int MOST_NAMED = 4;

    @Override
    public String key() {
        return "recovery";
    }

    @Override
    public Pane pane() {
        return Pane.RIGHT;
    }

    @Override
    public Optional<Plot> plot() {
        return Optional.of(Plot.RECOVERY);
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 125);
    }

    @Override
    public List<PathAxis> pathAxes() {
        return List.of(PathAxis.values());
    }

    @Override
    public Need<RecoveryScene> need(OpenedDataset data, ExplorerState state) {
        return new SolveRecovery(SolveTarget.of(data, state));
    }

    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        Optional<PlantedTruth> truth = data.truth();
        if (state.problem().gauge() != Gauge.AS_GIVEN) {
            return Optional.of(Messages.text("figure.recovery.gauge"));
        }
        if (truth.isEmpty()) {
            return Optional.of(Messages.text("figure.recovery.refused"));
        }
        Categories categories = data.dataset().categories();
        return truth.get().of(state.target()).isPresent()
                ? Optional.empty()
                : Optional.of(Messages.text(
                        "figure.recovery.other", categories.label(state.target()), planted(truth.get(), categories)));
    }

    private static String planted(PlantedTruth truth, Categories categories) {
        List<PlantedTarget> targets = truth.targets();
        return targets.stream()
                        .limit(MOST_NAMED)
                        .map(target -> categories.label(target.target()))
                        .collect(Collectors.joining(", "))
                + (targets.size() > MOST_NAMED ? ", …" : "");
    }

    @Override
    public List<String> notes(RecoveryScene scene, ExplorerState state) {
        return scene.solved().notes(state.lambda());
    }

    @Override
    public FigureNumbers numbers(RecoveryScene scene, ExplorerState state) {
        return RecoveryNumbers.of(scene, scene.solved().at(state.lambda()).solution());
    }

    @Override
    public Sketch<RecoveryScene> sketch() {
        return new RecoverySketch();
    }
}
