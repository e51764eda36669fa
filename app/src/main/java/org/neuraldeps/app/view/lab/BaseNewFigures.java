package org.neuraldeps.app.view.lab;

import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.ThetaScene;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.ExplorerState;

/** The figures of lab 1: accuracy against the non-zeros of Θ, and the first Θ as a radial and a chord figure. */
final class BaseNewFigures {

    /** More would be a ball of wool: a Θ that is not sparse has a coefficient for every base category. */
    private static final EdgeFilter USUAL = new EdgeFilter(0, 8);

    private static final String CURVE = "curve";
    private static final String RADIAL = "radial";
    private static final String CHORD = "chord";

    private final LabTools tools;
    private final ViewChoice views;
    private final LabFigure<BaseNewResult> curve;
    private final LabFigure<ThetaScene> radial;
    private final LabFigure<ThetaScene> chord;
    private final Slot<ThetaScene> theta;

    /** @param views where they can be chosen */
    BaseNewFigures(LabTools tools, ViewChoice views) {
        this.tools = tools;
        this.views = views;
        curve = new LabFigure<>("labs-base-curve", tools);
        radial = new LabFigure<>("labs-base-radial", tools);
        chord = new LabFigure<>("labs-base-chord", tools);
        views.add(CURVE, curve.canvas());
        views.add(RADIAL, radial.canvas());
        views.add(CHORD, chord.canvas());
        theta = tools.results().slot();
        theta.status().addListener((value, before, now) -> follow(now));
    }

    /** Shows what is finished; empty before anything is. */
    void show(Optional<BaseNewResult> result) {
        Optional<BaseNewResult> withCurve = result.filter(found ->
                found.outcomes().stream().anyMatch(outcome -> !outcome.curves().isEmpty()));
        withCurve.ifPresentOrElse(
                found -> curve.show(FigureKinds.sparsity(found.plan()), found, found.data(), state()), curve::clear);
        views.offer(CURVE, withCurve.isPresent());
        result.ifPresentOrElse(
                found -> theta.ask(new ShowTheta(found, state().look().edges().filter())), theta::drop);
        follow(theta.status().get());
    }

    /** The figure that is seen now; empty where it is none. */
    Optional<LabExport> shown() {
        Map<String, LabFigure<?>> all = Map.of(CURVE, curve, RADIAL, radial, CHORD, chord);
        return Optional.ofNullable(all.get(views.shown())).flatMap(LabFigure::export);
    }

    /** Whether a view is a figure of many categories. */
    boolean isLarge(String view) {
        return view.equals(RADIAL) || view.equals(CHORD);
    }

    private void follow(Status<ThetaScene> status) {
        status.result().ifPresent(scene -> {
            radial.show(
                    FigureKinds.thetaRadial(scene.result().plan()),
                    scene,
                    scene.result().data(),
                    state());
            chord.show(
                    FigureKinds.thetaChord(scene.result().plan()),
                    scene,
                    scene.result().data(),
                    state());
        });
        views.offer(RADIAL, status.result().isPresent());
        views.offer(CHORD, status.result().isPresent());
    }

    /** That of the window, with the strongest dependencies where it does not say which are drawn. */
    private ExplorerState state() {
        ExplorerState state = tools.explorer().state().get();
        return state.look().edges().filter().equals(EdgeFilter.ALL)
                ? state.looking(state.look().drawing(state.look().edges().showing(USUAL)))
                : state;
    }
}
