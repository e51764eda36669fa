package org.neuraldeps.solver.io;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * An HDF5 file that is open, and the datasets in it.
 *
 * @param place what to call it in messages
 * @param arrays all datasets, by their paths without the first slash
 * @param names those of the categories, where a dataset of words is called so
 */
record HdfArrays(String place, List<HdfArray> arrays, Optional<List<String>> names) implements ArrayFile {

    /**
     * Reads what is in it.
     *
     * @param spoolFolder where to unpack
     */
    static HdfArrays open(FileStretch file, String place, Path spoolFolder) throws IOException {
        return HdfCalls.of(place, () -> {
            HdfFile hdf = hdf(file);
            long end = hdf.getHdfBackingStorage().getSuperblock().getEndOfFileAddress();
            ArrayBytes.requireLength(place, "file", end, file.length());
            HdfWalk walk = new HdfWalk(hdf);
            List<HdfArray> arrays = walk.datasets().entrySet().stream()
                    .map(found -> HdfArray.of(found.getKey(), found.getValue(), file, place, spoolFolder))
                    .toList();
            return new HdfArrays(place, arrays, new HdfTexts(walk).names());
        });
    }

    /**
     * Over a map of the file, where one map can hold it: there a length that is nonsense asks for no memory. Nobody needs to
     * close it, for it opened nothing.
     */
    private static HdfFile hdf(FileStretch file) throws IOException {
        return file.length() <= Integer.MAX_VALUE
                ? HdfFile.fromByteBuffer(file.map(0, file.length()))
                : new HdfFile(file.channel());
    }

    @Override
    public DataException empty() {
        return new DataException(
                place, "there is no dataset in it", "save one with h5py: file.create_dataset('logits', data=array)");
    }
}
