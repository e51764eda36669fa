package org.neuraldeps.app.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.TransposedLogits;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.hierarchy.Taxonomy;
import org.neuraldeps.solver.io.CategoriesFile;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.solver.io.HierarchyFile;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.SamplesFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.io.StoredLogits;
import org.neuraldeps.solver.io.StoredVectors;
import org.neuraldeps.solver.io.TruthFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.planting.PlantedTruth;
import org.neuraldeps.solver.work.Progress;

/** Where something was found, with its fingerprint: two equal places hold the same bytes. */
public sealed interface Place permits Place.OnDisk, Place.OfMoments, Place.InSample, ShardsOnDisk {

    /**
     * Finds logits of the user: a file, or several that are one matrix.
     *
     * @param named a file, or a folder, pattern or list of files; one file alone is a file
     * @param isTransposed whether they have one column a sample
     * @param reading what the files themselves do not say
     * @throws DataException if there is nothing, or it is not clear what
     */
    static Place find(Path named, boolean isTransposed, Reading reading) {
        return FoundShards.areMeantBy(named)
                ? of(FoundShards.of(named), isTransposed, reading)
                : new OnDisk(FoundFile.of(named), isTransposed, reading);
    }

    /** Finds what goes with logits: a file, or as many as there are of logits. */
    static Place find(Path named, SideFile role) {
        return FoundShards.areMeantBy(named) ? of(FoundShards.of(named, role)) : new OnDisk(FoundFile.of(named));
    }

    /** Files that were found. */
    static Place of(FoundShards shards) {
        return of(shards, false, Reading.USUAL);
    }

    private static Place of(FoundShards shards, boolean isTransposed, Reading reading) {
        return shards.files().size() == 1
                ? new OnDisk(shards.files().get(0), isTransposed, reading)
                : new ShardsOnDisk(shards, isTransposed, reading);
    }

    /** What to call it in a message. */
    String name();

    /** Opens logits, or features. */
    LogitMatrix logits(Progress progress);

    /** Reads the head of a network. */
    Head head(Progress progress);

    /** Reads names of categories. */
    Categories categories();

    /** Reads true categories, one a row. */
    int[] labels();

    /** Reads which rows are held out. */
    boolean[] mask();

    /** Reads which rows belong together. */
    SampleGroups groups();

    /** Reads how categories were made of others. */
    PlantedTruth truth();

    /** Reads what categories are kinds of. */
    Taxonomy taxonomy();

    /**
     * Opens paths of all categories that were solved before.
     *
     * @throws DataException if it holds none
     */
    default StoredPaths paths(Progress progress) {
        throw new DataException(name(), "it is no file of paths", "solve them: nde paths LOGITS -o paths.npz");
    }

    /** What it is made of, the first rows first: itself, unless it is several files. */
    default List<Place> pieces() {
        return List.of(this);
    }

    /** Its bytes, from the first on. */
    InputStream stream() throws IOException;

    /** How many bytes it has, about. */
    long bytes();

    /**
     * Makes sure that it holds what it held when it was found.
     *
     * @throws DataException if it does not
     */
    void requireUnchanged();

    /**
     * A file of the user.
     *
     * @param file where, and its fingerprint
     * @param isTransposed whether logits have one column a sample
     * @param reading what the file itself does not say
     */
    record OnDisk(FoundFile file, boolean isTransposed, Reading reading) implements Place {

        /** A file that is read as it stands. */
        public OnDisk(FoundFile file) {
            this(file, false, Reading.USUAL);
        }

        private Path path() {
            return file.path();
        }

        @Override
        public String name() {
            return path().toString();
        }

        @Override
        public LogitMatrix logits(Progress progress) {
            LogitMatrix logits = LogitFormats.open(path(), reading, progress);
            // What is opened must be what was found: results are kept under the fingerprint taken then.
            file.requireUnchanged();
            return isTransposed ? new TransposedLogits(logits) : logits;
        }

        @Override
        public Head head(Progress progress) {
            return HeadFile.read(file, progress);
        }

        @Override
        public Categories categories() {
            return CategoriesFile.read(file);
        }

        @Override
        public int[] labels() {
            return StoredVectors.labels(file, reading);
        }

        @Override
        public boolean[] mask() {
            return StoredVectors.mask(file, reading);
        }

        @Override
        public SampleGroups groups() {
            return SamplesFile.read(file);
        }

        @Override
        public PlantedTruth truth() {
            return TruthFile.read(file);
        }

        @Override
        public Taxonomy taxonomy() {
            return HierarchyFile.read(file);
        }

        @Override
        public StoredPaths paths(Progress progress) {
            return PathsFile.isPaths(path()) ? PathsFile.read(file, progress) : Place.super.paths(progress);
        }

        @Override
        public InputStream stream() throws IOException {
            return Files.newInputStream(path());
        }

        @Override
        public long bytes() {
            return file.stamp().size();
        }

        @Override
        public void requireUnchanged() {
            file.requireUnchanged();
        }
    }

    /**
     * A file of a sample; it comes with the program and never changes.
     *
     * @param sample which
     * @param name of the file
     */
    record InSample(Sample sample, String name) implements Place {

        /** Reads a stream. */
        private interface Reader<T> {
            T read(InputStream stream, String name) throws IOException;
        }

        @Override
        public LogitMatrix logits(Progress progress) {
            return read(StoredLogits::read);
        }

        @Override
        public Head head(Progress progress) {
            return read((stream, origin) -> HeadFile.read(stream, origin, progress));
        }

        @Override
        public Categories categories() {
            return read(CategoriesFile::read);
        }

        @Override
        public int[] labels() {
            return read(StoredVectors::labels);
        }

        @Override
        public boolean[] mask() {
            return read(StoredVectors::mask);
        }

        @Override
        public SampleGroups groups() {
            return read(SamplesFile::read);
        }

        @Override
        public PlantedTruth truth() {
            return read(TruthFile::read);
        }

        @Override
        public Taxonomy taxonomy() {
            return read(HierarchyFile::read);
        }

        @Override
        public InputStream stream() throws IOException {
            return sample.open(name);
        }

        @Override
        public long bytes() {
            try (InputStream stream = sample.open(name)) {
                return stream.available();
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public void requireUnchanged() {
            // Nobody can change it.
        }

        private <T> T read(Reader<T> reader) {
            try (InputStream stream = sample.open(name)) {
                return reader.read(stream, name);
            } catch (IOException e) {
                throw new DataException("sample " + sample.key(), e.getMessage(), "install the program again", e);
            }
        }
    }

    /**
     * A file of the user that keeps moments and not the fit rows.
     *
     * @param file where, and its fingerprint
     */
    record OfMoments(FoundFile file) implements Place {

        /** Opens it. */
        KeptMoments moments(Progress progress) {
            return MomentsFile.read(file, progress);
        }

        private DataException noRows() {
            return new DataException(
                    name(), "it keeps moments and not the rows, which two networks are compared by", FitRowsGone.CURE);
        }

        @Override
        public String name() {
            return file.path().toString();
        }

        @Override
        public LogitMatrix logits(Progress progress) {
            throw noRows();
        }

        @Override
        public Head head(Progress progress) {
            throw noRows();
        }

        @Override
        public Categories categories() {
            return moments(Progress.NONE).categories();
        }

        @Override
        public int[] labels() {
            throw noRows();
        }

        @Override
        public boolean[] mask() {
            throw noRows();
        }

        @Override
        public SampleGroups groups() {
            throw noRows();
        }

        @Override
        public PlantedTruth truth() {
            throw noRows();
        }

        @Override
        public Taxonomy taxonomy() {
            throw noRows();
        }

        @Override
        public InputStream stream() throws IOException {
            return Files.newInputStream(file.path());
        }

        @Override
        public long bytes() {
            return file.stamp().size();
        }

        @Override
        public void requireUnchanged() {
            file.requireUnchanged();
        }
    }
}
