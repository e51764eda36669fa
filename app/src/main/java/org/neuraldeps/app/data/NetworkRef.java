package org.neuraldeps.app.data;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.io.SideFile;

/** A network's logits as somebody names them. A value that says nothing of what is there. */
public sealed interface NetworkRef permits BundledNetwork, LogitFile {

    /** What to call it in a title. */
    String displayName();

    /** What to call it where its rows are known, as short as can be. */
    String shortName();

    /** The other networks on the same rows that are known without asking; empty where they must be asked for. */
    List<NetworkRef> siblings();

    /**
     * Where its logits are now. May wait for a disk.
     *
     * @throws org.neuraldeps.solver.data.DataException if there are none
     */
    Place find();

    /** What lies beside its logits under the usual name of a side file, if anything does. May wait for a disk. */
    Optional<Place> beside(SideFile side);
}
