package org.neuraldeps.app.state;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * How the pictures of all categories are drawn, the atlas and the matrix.
 *
 * @param filter which dependencies
 * @param colour what the colour of a category tells
 * @param rows how the matrix orders targets
 * @param columns how the matrix orders predictors
 * @param layers which dependencies where there are two networks; of one network they are its own; none at all means the usual
 */
public record AtlasLook(
        AtlasFilter filter, DotColour colour, MatrixOrder rows, MatrixOrder columns, Set<EdgeLayer> layers) {

    /** All dependencies of the problem, related categories beside each other. */
    public static final AtlasLook USUAL = new AtlasLook(
            AtlasFilter.ALL, DotColour.PLAIN, MatrixOrder.SERIATED, MatrixOrder.SERIATED, Set.of(EdgeLayer.SOLVED));

    public AtlasLook {
        Objects.requireNonNull(filter);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(rows);
        Objects.requireNonNull(columns);
        Set<EdgeLayer> ordered = EnumSet.noneOf(EdgeLayer.class);
        ordered.addAll(layers.isEmpty() ? Set.of(EdgeLayer.SOLVED) : layers);
        layers = Collections.unmodifiableSet(ordered);
    }

    /** The same with other dependencies left out. */
    public AtlasLook showing(AtlasFilter other) {
        return new AtlasLook(other, colour, rows, columns, layers);
    }

    /** The same with other colours. */
    public AtlasLook coloured(DotColour other) {
        return new AtlasLook(filter, other, rows, columns, layers);
    }

    /** The same in other orders. */
    public AtlasLook ordered(MatrixOrder otherRows, MatrixOrder otherColumns) {
        return new AtlasLook(filter, colour, otherRows, otherColumns, layers);
    }

    /** The same with other layers. */
    public AtlasLook layered(Set<EdgeLayer> other) {
        return new AtlasLook(filter, colour, rows, columns, other);
    }
}
