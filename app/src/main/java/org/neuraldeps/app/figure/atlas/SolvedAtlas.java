package org.neuraldeps.app.figure.atlas;

import java.util.Optional;
import org.neuraldeps.app.figure.several.CategoryGroups;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.AllPicture;

/**
 * What an atlas shows at a λ.
 *
 * @param picture all targets there
 * @param kept the dependencies that filters leave
 * @param groups what the colours of categories tell; empty where they tell nothing
 */
record SolvedAtlas(AllPicture picture, LayeredEdges kept, Optional<CategoryGroups> groups) {}
