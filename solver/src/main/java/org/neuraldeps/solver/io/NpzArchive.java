package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/** An npz archive that is open, and the arrays in it. */
final class NpzArchive implements ArrayFile {

    private final String place;
    private final List<NpzArray> arrays = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private Optional<List<String>> names = Optional.empty();

    private NpzArchive(String place) {
        this.place = place;
    }

    /**
     * Reads directory and headers.
     *
     * @param spoolFolder where to unpack
     * @throws DataException if the directory is cut short or damaged
     */
    static NpzArchive read(FileStretch file, String place, Path spoolFolder) throws IOException {
        return of(file, ZipDirectory.read(file, place), place, spoolFolder);
    }

    /** The same with the entries of the directory. */
    static NpzArchive of(FileStretch file, List<ZipEntryPlace> entries, String place, Path spoolFolder)
            throws IOException {
        NpzArchive archive = new NpzArchive(place);
        for (ZipEntryPlace entry : entries) {
            String name = entry.name().replaceAll("\\p{Cntrl}", "?");
            if (name.endsWith(NpzArray.SUFFIX)) {
                String array = name.substring(0, name.length() - NpzArray.SUFFIX.length());
                ZipContent content = ZipContent.of(file, entry, place + ", array " + array);
                archive.arrays.add(NpzArray.of(array, content, spoolFolder));
                archive.addNames(array, content);
            } else {
                archive.others.add(name);
            }
        }
        return archive;
    }

    private void addNames(String array, ZipContent content) throws IOException {
        if (names.isEmpty() && NamesInside.isCalled(array)) {
            names = NpyTexts.of(content);
        }
    }

    @Override
    public Optional<List<String>> names() {
        return names;
    }

    @Override
    public List<NpzArray> arrays() {
        return List.copyOf(arrays);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public DataException empty() {
        return new DataException(
                place,
                others.isEmpty()
                        ? "the archive is empty"
                        : "no NumPy array in this archive, but " + ArrayFile.listed(others.stream(), others.size()),
                "save the logits with numpy.savez(file, logits=array)");
    }
}
