package org.neuraldeps.app.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.io.SideFile;

/** A network's logits as somebody names them, or features and a head that make them. A value that says nothing of what is there. */
public sealed interface NetworkRef permits BundledNetwork, LogitFile, HeadOnFeatures {

    /** What to call it in a title. */
    String displayName();

    /** What to call it where its rows are known, as short as can be. */
    String shortName();

    /** The file of the user that holds its logits, or its features; empty for a sample. */
    Optional<Path> file();

    /** The file of the user that was named as the head of its features. */
    default Optional<Path> headFile() {
        return Optional.empty();
    }

    /** The same in another file of the user. */
    NetworkRef at(Path file);

    /** The other networks on the same rows that are known without asking; empty where they must be asked for. */
    List<NetworkRef> siblings();

    /**
     * Where its logits are now, or its features. May wait for a disk.
     *
     * @throws org.neuraldeps.solver.data.DataException if there are none
     */
    Place find();

    /** Where the head is that makes logits of what is found, if it is features. May wait for a disk. */
    default Optional<Place> findHead() {
        return Optional.empty();
    }

    /** What lies beside its logits under the usual name of a side file, if anything does. May wait for a disk. */
    Optional<Place> beside(SideFile side);
}
