package org.neuraldeps.app.plate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.atlas.AtlasKind;
import org.neuraldeps.app.figure.chord.ChordKind;
import org.neuraldeps.app.figure.correlations.CorrelationsKind;
import org.neuraldeps.app.figure.cut.CutKind;
import org.neuraldeps.app.figure.error.ErrorKind;
import org.neuraldeps.app.figure.focus.FocusKind;
import org.neuraldeps.app.figure.frontier.FrontierKind;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.figure.matrix.MatrixKind;
import org.neuraldeps.app.figure.path.PathKind;
import org.neuraldeps.app.figure.radial.RadialKind;
import org.neuraldeps.app.figure.recovery.RecoveryKind;
import org.neuraldeps.app.figure.scatter.ScatterKind;
import org.neuraldeps.app.figure.sparsity.SparsityKind;
import org.neuraldeps.app.figure.spectrum.SpectrumKind;
import org.neuraldeps.app.figure.star.StarKind;
import org.neuraldeps.app.figure.theta.ThetaKind;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewPlanJson;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutPlanJson;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.lab.ThetaScene;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.solver.data.DataException;

/** The kinds of figure there are: toggles, menus, commands, documentation and tests read this list. */
public final class FigureKinds {

    /** All kinds, in the order in which they are offered. */
    public static final List<FigureKind<?>> ALL = List.of(
            new StarKind(),
            new RadialKind(),
            new ChordKind(),
            new AtlasKind(),
            new MatrixKind(),
            new ScatterKind(),
            new PathKind(),
            new ErrorKind(),
            new FrontierKind(),
            FocusKind.ONE,
            FocusKind.POOLED,
            new SpectrumKind(),
            new CorrelationsKind(),
            new RecoveryKind());

    /** The kinds that are drawn from the result of a lab, by key: each made of the lab's plan. */
    private static final Map<String, Function<JsonMembers, PlannedKind<?>>> PLANNED = Map.of(
            CutKind.Meeting.LAMBDA.key(),
            plan -> new CutKind(CutKind.Meeting.LAMBDA, CutPlanJson.read(plan)),
            CutKind.Meeting.RATIO.key(),
            plan -> new CutKind(CutKind.Meeting.RATIO, CutPlanJson.read(plan)),
            SparsityKind.KEY,
            plan -> new SparsityKind(BaseNewPlanJson.read(plan)),
            ThetaKind.Shape.RADIAL.key(),
            plan -> new ThetaKind(ThetaKind.Shape.RADIAL, BaseNewPlanJson.read(plan)),
            ThetaKind.Shape.CHORD.key(),
            plan -> new ThetaKind(ThetaKind.Shape.CHORD, BaseNewPlanJson.read(plan)));

    private FigureKinds() {}

    /**
     * A figure of lab 1: accuracy against the non-zeros of Θ.
     *
     * @param plan of the lab
     */
    public static PlannedKind<BaseNewResult> sparsity(BaseNewPlan plan) {
        return new SparsityKind(plan);
    }

    /**
     * A figure of lab 1: the first Θ of a plan with bases on a circle and new categories inside.
     *
     * @param plan of the lab
     */
    public static PlannedKind<ThetaScene> thetaRadial(BaseNewPlan plan) {
        return new ThetaKind(ThetaKind.Shape.RADIAL, plan);
    }

    /**
     * A figure of lab 1: the first Θ of a plan as chords round a circle.
     *
     * @param plan of the lab
     */
    public static PlannedKind<ThetaScene> thetaChord(BaseNewPlan plan) {
        return new ThetaKind(ThetaKind.Shape.CHORD, plan);
    }

    /**
     * A figure of lab 2: the star of the first pair's target before and after, at the same λ.
     *
     * @param plan of the lab
     */
    public static PlannedKind<CutResult> cut(CutPlan plan) {
        return new CutKind(CutKind.Meeting.LAMBDA, plan);
    }

    /**
     * The same at the same λ/λ_max.
     *
     * @param plan of the lab
     */
    public static PlannedKind<CutResult> cutAtRatio(CutPlan plan) {
        return new CutKind(CutKind.Meeting.RATIO, plan);
    }

    /**
     * The kind of a key that is drawn from the result of a lab; empty where there is none.
     *
     * @param plan the stored form of the lab's plan
     * @throws DataException in one line that names the member of the plan at fault
     */
    static Optional<PlannedKind<?>> planned(String key, JsonMembers plan) {
        return Optional.ofNullable(PLANNED.get(key)).map(kind -> kind.apply(plan));
    }

    /** The kinds that a pane of the window offers. */
    public static List<FigureKind<?>> in(Pane pane) {
        return ALL.stream().filter(kind -> kind.pane() == pane).toList();
    }

    /**
     * The kind of a key.
     *
     * @throws DataException if there is none; the message lists those there are
     */
    public static FigureKind<?> of(String key) {
        return ALL.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new DataException("figure " + key, "there is no such kind", "choose one of: " + names()));
    }

    /** All keys, for a message: "star, radial". */
    public static String names() {
        return ALL.stream().map(FigureKind::key).collect(Collectors.joining(", "));
    }
}
