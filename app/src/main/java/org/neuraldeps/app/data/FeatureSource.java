package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.io.SideFile;

/** Where features are, as somebody names them. A value that says nothing of what is there. */
public sealed interface FeatureSource permits BundledFeatures, FeatureFiles {

    /** What to call them in a title. */
    String displayName();

    /**
     * Where the training features are now. May wait for a disk.
     *
     * @throws org.neuraldeps.solver.data.DataException if there are none
     */
    Place find();

    /** What lies beside them under a usual name of a side file, if anything does. May wait for a disk. */
    Optional<Place> beside(SideFile side);

    /** The head that lies beside them under its usual name, if one does. May wait for a disk. */
    Optional<Place> usualHead();
}
