package org.neuraldeps.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.solver.io.SideFile;

/**
 * Features in files of the user: those of the training rows, and beside them what belongs to them.
 *
 * @param train the features of the training rows
 */
public record FeatureFiles(Path train) implements FeatureSource {

    /** The usual name of the features of training rows. */
    static final String USUAL_NAME = "train.features.npy";

    private static final List<String> USUAL_NAMES = List.of(USUAL_NAME, "train.features.npz");
    private static final Pattern SAYS_FEATURES = Pattern.compile("(?i)(.*[._-])?features\\.(npy|npz)");

    /**
     * Features by what somebody named: a file of them, or the folder where they lie under their usual name. Looks at the disk.
     *
     * @throws DataException if it is a folder with no such file in it
     */
    public static FeatureFiles of(Path named) {
        if (!Files.isDirectory(named)) {
            return new FeatureFiles(named);
        }
        return USUAL_NAMES.stream()
                .map(named::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(FeatureFiles::new)
                .orElseThrow(() -> new DataException(
                        named.toString(),
                        "it is a folder without " + String.join(" or ", USUAL_NAMES),
                        "name a file of logits, or of the features of training rows"));
    }

    /**
     * Whether what somebody named is features and not logits: a file called so, or a folder with one in it. Looks at the disk.
     */
    public static boolean areMeantBy(Path named) {
        return sayFeatures(named) || (Files.isDirectory(named) && areIn(named));
    }

    private static boolean areIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(FeatureFiles::sayFeatures);
        } catch (IOException e) {
            // Whoever opens it as what it may be else says why.
            return false;
        }
    }

    /** Whether a file is called features: "train.features.npy". */
    public static boolean sayFeatures(Path file) {
        return SAYS_FEATURES.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** The folder where features have their usual name; else the file. */
    @Override
    public String displayName() {
        String file = String.valueOf(train.getFileName());
        Path folder = train.toAbsolutePath().normalize().getParent();
        return USUAL_NAMES.contains(file) && folder != null && folder.getFileName() != null
                ? folder.getFileName().toString()
                : file;
    }

    @Override
    public Place find() {
        return new Place.OnDisk(FoundFile.of(train));
    }

    @Override
    public Optional<Place> beside(SideFile side) {
        return side.besideFeatures(train).map(FeatureFiles::found);
    }

    @Override
    public Optional<Place> usualHead() {
        return Optional.of(train.resolveSibling(HeadFile.USUAL_NAME))
                .filter(Files::isRegularFile)
                .map(FeatureFiles::found);
    }

    private static Place found(Path file) {
        return new Place.OnDisk(FoundFile.of(file));
    }
}
