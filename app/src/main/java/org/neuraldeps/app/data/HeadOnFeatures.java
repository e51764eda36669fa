package org.neuraldeps.app.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.SideFile;

/**
 * Features with the head that makes logits of them. Another head on the same features is another network on the same rows.
 *
 * @param source where the features are
 * @param head a file with a head; empty for the one that lies beside the features, or where none does, one trained on them
 */
public record HeadOnFeatures(FeatureSource source, Optional<Path> head) implements NetworkRef {

    /** The option that says that a file holds features where its name does not. */
    public static final String FEATURES_OPTION = "--features";

    /** The option that names a head. */
    public static final String HEAD_OPTION = "--head";

    /** What stands for the head that belongs to the features where another head is the first. */
    public static final String USUAL = "usual";

    /** Features with the head that belongs to them. */
    public static HeadOnFeatures usual(FeatureSource source) {
        return new HeadOnFeatures(source, Optional.empty());
    }

    /** The same features under another head. */
    public HeadOnFeatures under(Path other) {
        return new HeadOnFeatures(source, Optional.of(other));
    }

    @Override
    public String displayName() {
        return source.displayName() + head.map(file -> " with " + nameOf(file)).orElse("");
    }

    /** The name of the head where one was named: the features are those of the other network. */
    @Override
    public String shortName() {
        return head.map(HeadOnFeatures::nameOf).orElseGet(source::displayName);
    }

    /** Without the extension that all of them have. */
    private static String nameOf(Path head) {
        return String.valueOf(head.getFileName()).replaceFirst("(?i)(?<=.)\\.npz$", "");
    }

    @Override
    public Optional<Path> file() {
        return source instanceof FeatureFiles files ? Optional.of(files.train()) : Optional.empty();
    }

    @Override
    public Optional<Path> headFile() {
        return head;
    }

    @Override
    public HeadOnFeatures at(Path file) {
        return new HeadOnFeatures(new FeatureFiles(file), head);
    }

    /** None: which other heads there are is only known to the user. */
    @Override
    public List<NetworkRef> siblings() {
        return List.of();
    }

    /** The training features; what makes logits of them is {@link #findHead}. */
    @Override
    public Place find() {
        return source.find();
    }

    /**
     * Where the head is now; empty where one is to be trained. May wait for a disk.
     *
     * @throws org.neuraldeps.solver.data.DataException if one was named and is not there
     */
    @Override
    public Optional<Place> findHead() {
        return head.<Place>map(file -> new Place.OnDisk(FoundFile.of(file))).or(source::usualHead);
    }

    @Override
    public Optional<Place> beside(SideFile side) {
        return source.beside(side);
    }
}
