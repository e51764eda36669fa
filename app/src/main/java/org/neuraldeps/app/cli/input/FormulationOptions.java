package org.neuraldeps.app.cli.input;

import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.Mixin;

/** How the problem of each target is set up: what rows weigh, who may predict, and which logits are meant. */
public final class FormulationOptions {

    @Mixin
    private FocusOptions focus;

    @Mixin
    private PredictorOptions predictors;

    @Mixin
    private GaugeOption gauge;

    /**
     * Refuses what is wrong whatever the categories are, before any data are opened.
     *
     * @param allowsOwn whether the target's own category of another network may be let in
     * @throws org.neuraldeps.app.cli.console.UsageException in one line
     */
    public void require(DataRequest request, boolean allowsOwn) {
        focus.focus();
        predictors.require(request, allowsOwn);
        gauge.gauge();
    }

    /** The same for data with these categories. */
    public Formulation in(Categories categories) {
        return new Formulation(focus.focus(), predictors.in(categories).rule(), gauge.gauge());
    }
}
