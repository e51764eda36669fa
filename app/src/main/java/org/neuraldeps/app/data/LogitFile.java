package org.neuraldeps.app.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.ShardSides;
import org.neuraldeps.solver.io.ShardWords;
import org.neuraldeps.solver.io.SideFile;

/**
 * Logits in a file of the user, or in several: a folder, a pattern or a list of files.
 *
 * @param path the file, folder, pattern or list as it was named
 * @param isTransposed whether it has one column a sample instead of one row, and is read so
 * @param reading what the file itself does not say
 */
public record LogitFile(Path path, boolean isTransposed, Reading reading) implements NetworkRef {

    /** The option that names the array that is meant in a file that holds several. */
    public static final String ARRAY_OPTION = Remedy.ChooseArray.OPTION;

    /** The same of the second network. */
    public static final String ARRAY_OTHER_OPTION = Remedy.ChooseArray.OTHER_OPTION;

    /** The option that says how bare numbers of the second network lie. */
    public static final String RAW_OTHER_OPTION = "--raw-other";

    /** A file with one row a sample. */
    public LogitFile(Path path) {
        this(path, false, Reading.USUAL);
    }

    /** A file that says itself how it is to be read. */
    public LogitFile(Path path, boolean isTransposed) {
        this(path, isTransposed, Reading.USUAL);
    }

    /** The same file, read in another way. */
    public LogitFile reading(Reading other) {
        return new LogitFile(path, isTransposed, other);
    }

    /** The same file, read the other way round. */
    public LogitFile transposed() {
        return new LogitFile(path, !isTransposed, reading);
    }

    @Override
    public String displayName() {
        return ShardWords.of(path);
    }

    @Override
    public String shortName() {
        return displayName();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public LogitFile at(Path file) {
        return new LogitFile(file, isTransposed, reading);
    }

    /** None: which other network saw the same rows is only known to the user. */
    @Override
    public List<NetworkRef> siblings() {
        return List.of();
    }

    @Override
    public Place find() {
        if (PathsFile.isPaths(path)) {
            throw new DataException(
                    path.toString(),
                    "it keeps the paths of all categories, and no logits",
                    "give the logits or their moments, and this file by " + SideFile.PATHS_OPTION);
        }
        return reading.equals(Reading.USUAL) && MomentsFile.isMoments(path)
                ? new Place.OfMoments(FoundFile.of(path))
                : Place.find(path, isTransposed, reading);
    }

    @Override
    public Optional<Place> beside(SideFile side) {
        if (!FoundShards.areMeantBy(path)) {
            return side.beside(path).map(file -> new Place.OnDisk(FoundFile.of(file)));
        }
        return ShardSides.beside(FoundShards.of(path), side).map(Place::of);
    }
}
