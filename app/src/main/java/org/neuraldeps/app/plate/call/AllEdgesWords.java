package org.neuraldeps.app.plate.call;

import java.util.stream.Collectors;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.app.state.EdgeSign;

/**
 * Which dependencies a picture of all categories draws, and in which order where it has one.
 *
 * @param kind which has a use for it where it shows all
 * @param look how it is drawn
 */
record AllEdgesWords(FigureKind<?> kind, AtlasLook look) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        if (!kind.showsAll()) {
            return;
        }
        AtlasFilter filter = look.filter();
        if (filter.sign() != EdgeSign.ANY) {
            arguments.option("--sign", filter.sign().key());
        }
        if (filter.scope() != EdgeScope.ALL) {
            arguments.option("--scope", filter.scope().key());
        }
        if (filter.isReciprocalOnly()) {
            arguments.flag("--reciprocal");
        }
        if (filter.leastIn() > 0) {
            arguments.option("--least-in", Double.toString(filter.leastIn()));
        }
        if (filter.leastOut() > 0) {
            arguments.option("--least-out", Double.toString(filter.leastOut()));
        }
        if (look.colour() != DotColour.PLAIN) {
            arguments.option("--colour", look.colour().key());
        }
        if (kind.hasLayers() && !look.layers().equals(AtlasLook.USUAL.layers())) {
            arguments.option(
                    "--layers", look.layers().stream().map(EdgeLayer::key).collect(Collectors.joining(",")));
        }
        if (kind.hasOrders()) {
            addOrders(arguments);
        }
    }

    private void addOrders(Arguments arguments) {
        if (look.rows() != AtlasLook.USUAL.rows()) {
            arguments.option("--rows", look.rows().key());
        }
        if (look.columns() != look.rows()) {
            arguments.option("--columns", look.columns().key());
        }
    }
}
