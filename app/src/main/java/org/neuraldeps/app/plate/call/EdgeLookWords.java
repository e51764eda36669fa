package org.neuraldeps.app.plate.call;

import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLook;

/**
 * Which dependencies a figure of several targets, or of all, leaves out, and on which scale the others are drawn.
 *
 * @param kind whose scale it is
 * @param look how they are drawn
 */
record EdgeLookWords(FigureKind<?> kind, EdgeLook look) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        if (!kind.showsSeveral() && !kind.showsAll()) {
            return;
        }
        EdgeFilter filter = look.filter();
        if (filter.hasLeast()) {
            arguments.option("--threshold", Double.toString(filter.least()));
        }
        if (filter.hasMost()) {
            arguments.option("--top", Integer.toString(filter.most()));
        }
        kind.edgeScale()
                .flatMap(scale -> look.scale(scale).stream().boxed().findFirst())
                .ifPresent(locked -> arguments.option("--scale", Double.toString(locked)));
    }
}
