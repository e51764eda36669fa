package org.neuraldeps.app.report.page;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;

/**
 * The figures of a step: those that the page's script draws at every λ, and those that are shown as the program draws them at the
 * step's λ.
 *
 * @param moving the keys of their kinds
 * @param still kinds that no script draws
 */
record PageFigures(List<String> moving, List<FigureKind<?>> still) {

    /** What the script can draw, in the order in which a step without words shows it. */
    static final List<String> MOVING = List.of("star", "path", "scatter", "radial");

    /** All that moves where a step has no words; the figures of the state's panes where it has. */
    static PageFigures of(PageStep step) {
        if (step.heading().isEmpty() && step.words().isEmpty()) {
            return new PageFigures(MOVING, List.of());
        }
        List<String> moving = new ArrayList<>();
        List<FigureKind<?>> still = new ArrayList<>();
        step.panes().stream().map(pane -> step.state().look().in(pane)).forEach(key -> {
            if (MOVING.contains(key)) {
                moving.add(key);
            } else {
                still.add(FigureKinds.of(key));
            }
        });
        return new PageFigures(List.copyOf(moving), List.copyOf(still));
    }
}
