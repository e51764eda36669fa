package org.neuraldeps.app.plate.call;

import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.data.Folding;

/**
 * How a figure is looked at, and what is lit in it.
 *
 * @param kind what of it the figure has a use for
 * @param state what is shown
 * @param names how categories are called
 */
record LookWords(FigureKind<?> kind, ExplorerState state, CategoryNames names) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        if (!kind.pathAxes().isEmpty()) {
            PathAxis axis = kind.axisOf(state);
            if (axis != Look.first().pathAxis()) {
                arguments.option("--axis", axis.key());
            }
        }
        if (kind.crossValidates()) {
            state.look().folding().ifPresent(folding -> addFolding(folding, arguments));
        }
        kind.plot().ifPresent(plot -> addExtent(state.look().extent(plot), arguments));
        if (kind.showsEpsilonDelta()) {
            state.look().asked().ifPresent(asked -> {
                arguments.option("--epsilon", String.valueOf(asked.epsilon()));
                arguments.option("--delta", String.valueOf(asked.delta()));
            });
        }
        if (kind.showsStability()) {
            addStability(state.look().stability(), arguments);
        }
        state.pins().categories().forEach(pin -> arguments.option("--pin", names.one(pin)));
    }

    private static void addStability(StabilityLook stability, Arguments arguments) {
        switch (stability) {
            case HIDDEN -> {}
            case MARKED -> arguments.flag("--stability");
            case STABLE_ONLY -> arguments.flag("--stable-only");
        }
    }

    private static void addFolding(Folding folding, Arguments arguments) {
        arguments.option("--cv", Integer.toString(folding.count()));
        if (folding.seed() != Folding.USUAL_SEED) {
            arguments.option("--cv-seed", Integer.toString(folding.seed()));
        }
    }

    /** Whether ranges are locked changes no figure. */
    private static void addExtent(Extent extent, Arguments arguments) {
        extent.across().ifPresent(range -> arguments.option("--x-range", range.text()));
        extent.upwards().ifPresent(range -> arguments.option("--y-range", range.text()));
    }
}
