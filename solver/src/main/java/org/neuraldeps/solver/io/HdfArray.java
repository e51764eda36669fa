package org.neuraldeps.solver.io;

import io.jhdf.api.Dataset;
import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.api.dataset.ContiguousDataset;
import io.jhdf.dataset.DatasetBase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * One dataset of an HDF5 file.
 *
 * @param name its path without the first slash
 * @param dataset as jhdf knows it
 * @param file where it lies
 * @param place what to call it in messages
 * @param inFile type, order and shape as they lie in the file; empty where it is no plain array of numbers
 * @param isOfMatlab whether MATLAB wrote it, whose first index runs fastest
 * @param spoolFolder where to unpack
 */
record HdfArray(
        String name,
        Dataset dataset,
        FileStretch file,
        String place,
        Optional<ArrayHeader> inFile,
        boolean isOfMatlab,
        Path spoolFolder)
        implements StoredArray {

    private static final String CURE = "copy or save the file again";

    static HdfArray of(String name, Dataset dataset, FileStretch file, String filePlace, Path spoolFolder) {
        String place = filePlace + ", dataset " + name.replaceAll("\\p{Cntrl}", "?");
        boolean isOfMatlab = HdfTypes.matlabClass(dataset).isPresent();
        return new HdfArray(name, dataset, file, place, HdfTypes.header(dataset), isOfMatlab, spoolFolder);
    }

    @Override
    public Optional<ArrayHeader> header() {
        return inFile.map(header -> isOfMatlab ? MatlabShape.turned(header) : header);
    }

    @Override
    public Optional<DataException> trouble() {
        return inFile.isPresent()
                ? Optional.empty()
                : Optional.of(new DataException(
                        place, "it is no plain array of numbers", "save float16, float32 or float64"));
    }

    @Override
    public ArrayBytes bytes(Progress progress) throws IOException {
        plain();
        return HdfCalls.of(place, () -> {
            if (dataset instanceof ContiguousDataset contiguous) {
                return mapped(contiguous.getDataAddress());
            }
            if (dataset instanceof ChunkedDataset chunked) {
                return unpacked(chunked, progress);
            }
            return small(((DatasetBase) dataset).getDataBuffer());
        });
    }

    /** Numbers that stand in the description of the dataset. */
    private ArrayBytes small(ByteBuffer numbers) {
        ArrayBytes.requireLength(place, "data", plain().bytes(place), numbers.remaining());
        ByteBuffer own = numbers.slice().order(plain().byteOrder());
        return new ArrayBytes(place, plain(), new ByteBuffer[] {own}, Long.MAX_VALUE);
    }

    private ArrayBytes mapped(long address) throws IOException {
        long bytes = plain().bytes(place);
        if (address < 0 && bytes > 0) {
            throw new DataException(place, "nothing was ever written to it", "write the numbers to it");
        }
        long first = Math.max(0, address) + dataset.getHdfFile().getUserBlockSize();
        if (first > file.length() - bytes) {
            throw new DataException(
                    place,
                    "truncated: it should end at byte " + (first + bytes) + " but the file has " + file.length(),
                    CURE);
        }
        return ArrayMapping.of(file.part(first, bytes), plain(), place);
    }

    private ArrayBytes unpacked(ChunkedDataset chunked, Progress progress) throws IOException {
        HdfChunks chunks = HdfChunks.of(chunked, inFile.orElseThrow(), place);
        try (Spool spool = Spool.in(spoolFolder, place)) {
            Spool.requireRoom(plain().bytes(place), Spool.room(spoolFolder), spoolFolder, place);
            chunks.copy(spool, progress);
            ArrayHeader header = chunks.isTurned() ? MatlabShape.otherOrder(plain()) : plain();
            return ArrayMapping.of(spool.written(), header, place);
        }
    }
}
