package org.neuraldeps.app.cli.figure;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.input.EpsilonDeltaOptions;
import org.neuraldeps.app.cli.input.FilterOptions;
import org.neuraldeps.app.cli.input.FoldOptions;
import org.neuraldeps.app.cli.input.StabilityLookOptions;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.Plot;
import picocli.CommandLine.Model.CommandSpec;

/** How a kind of figure is looked at: only what the kind has a use for becomes an option. */
final class LookOptions {

    private final FigureKind<?> kind;
    private final AxisOption axis = new AxisOption();
    private final ExtentOptions extents = new ExtentOptions();
    private final FilterOptions filter = new FilterOptions();
    private final AllEdgesOptions all = new AllEdgesOptions();
    private final ColourOption colour = new ColourOption();
    private final LayerOptions layers = new LayerOptions();
    private final OrderOptions orders = new OrderOptions();
    private final ScaleOption scale = new ScaleOption();
    private final EpsilonDeltaOptions definition1 = new EpsilonDeltaOptions();
    private final FoldOptions folds = new FoldOptions();
    private final StabilityLookOptions stability = new StabilityLookOptions();

    LookOptions(FigureKind<?> kind) {
        this.kind = kind;
    }

    void addTo(CommandSpec spec) {
        if (!kind.pathAxes().isEmpty()) {
            spec.addMixin("axis", axis.spec(kind));
        }
        if (kind.plot().isPresent()) {
            spec.addMixin("extents", CommandSpec.forAnnotatedObject(extents));
        }
        if (kind.showsEpsilonDelta()) {
            spec.addMixin("definition1", CommandSpec.forAnnotatedObject(definition1));
        }
        if (kind.crossValidates()) {
            spec.addMixin("folds", CommandSpec.forAnnotatedObject(folds));
        }
        if (kind.showsStability()) {
            spec.addMixin("stability", CommandSpec.forAnnotatedObject(stability));
        }
        if (kind.edgeScale().isPresent() || kind.showsAll()) {
            spec.addMixin("filter", CommandSpec.forAnnotatedObject(filter));
        }
        if (kind.showsAll()) {
            spec.addMixin("all", CommandSpec.forAnnotatedObject(all));
            spec.addMixin("colour", CommandSpec.forAnnotatedObject(colour));
        }
        if (kind.hasLayers()) {
            spec.addMixin("layers", CommandSpec.forAnnotatedObject(layers));
        }
        if (kind.hasOrders()) {
            spec.addMixin("orders", CommandSpec.forAnnotatedObject(orders));
        }
        if (kind.edgeScale().isPresent()) {
            spec.addMixin("scale", CommandSpec.forAnnotatedObject(scale));
        }
    }

    /**
     * The look, with this kind in its pane.
     *
     * @throws org.neuraldeps.app.cli.console.UsageException if the options do not go together
     */
    Look look() {
        Look look = axis.look()
                .showing(kind.pane(), kind.key())
                .drawing(edges())
                .mapping(AtlasLook.USUAL
                        .showing(all.filter())
                        .coloured(colour.colour())
                        .layered(layers.layers())
                        .ordered(orders.rows(), orders.columns()))
                .asking(definition1.asked())
                .validating(folds.folding())
                .judging(stability.stability());
        if (kind.plot().isEmpty()) {
            return look;
        }
        Plot plot = kind.plot().get();
        return look.showing(plot, extents.extent(plot, look.pathAxis()));
    }

    /** @throws org.neuraldeps.solver.data.DataException if the data have not what the options ask for */
    void require(OpenedDataset data, Console console) {
        colour.require(data, console);
    }

    private EdgeLook edges() {
        EdgeLook shown = EdgeLook.USUAL.showing(filter.filter());
        return kind.edgeScale()
                .map(measure -> shown.locking(measure, scale.scale()))
                .orElse(shown);
    }
}
