package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/** What kind of archive a zip archive is, told by its entries: one of NumPy's, or one of PyTorch's. */
final class ZippedArrays {

    private ZippedArrays() {}

    /**
     * Opens an archive of either kind; one with NumPy arrays is NumPy's, whatever else is in it.
     *
     * @param spoolFolder where to unpack
     */
    static ArrayFile open(FileStretch file, String place, Path spoolFolder, Progress progress) throws IOException {
        List<ZipEntryPlace> entries = ZipDirectory.read(file, place);
        boolean areOfNumPy = entries.stream().anyMatch(entry -> entry.name().endsWith(NpzArray.SUFFIX));
        return !areOfNumPy && TorchArchive.isIn(entries)
                ? TorchArchive.read(file, entries, place, spoolFolder, progress)
                : NpzArchive.of(file, entries, place, spoolFolder);
    }
}
