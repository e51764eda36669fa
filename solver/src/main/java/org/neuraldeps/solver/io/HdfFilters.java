package org.neuraldeps.solver.io;

import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.filter.BitShuffleFilter;
import io.jhdf.filter.ByteShuffleFilter;
import io.jhdf.filter.Filter;
import io.jhdf.filter.FletcherChecksumFilter;
import io.jhdf.filter.Lz4Filter;
import io.jhdf.filter.LzfFilter;
import io.jhdf.filter.PipelineFilterWithData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.neuraldeps.solver.data.DataException;

/**
 * What was done to the bytes of the chunks of a dataset, and how it is undone. Deflated chunks are inflated here: a few
 * bytes may inflate to any number, and the filter of jhdf does not know how many there should be.
 *
 * @param filters in the order in which they were applied
 * @param chunkBytes of every chunk before
 * @param place what to call it in messages
 */
record HdfFilters(List<PipelineFilterWithData> filters, int chunkBytes, String place) {

    private static final int DEFLATE = 1;
    private static final int LZF = 32000;

    /** A checksum, or the lengths that a filter puts before its bytes. */
    private static final int SLACK = 1024;

    private static final Map<Integer, Filter> KNOWN = Stream.of(
                    new ByteShuffleFilter(),
                    new FletcherChecksumFilter(),
                    new LzfFilter(),
                    new Lz4Filter(),
                    new BitShuffleFilter())
            .collect(Collectors.toMap(Filter::getId, Function.identity()));

    /** @throws DataException if a filter is not known */
    static HdfFilters of(ChunkedDataset dataset, int chunkBytes, String place) {
        List<PipelineFilterWithData> filters = dataset.getFilters();
        filters.stream()
                .filter(filter -> filter.getId() != DEFLATE && !KNOWN.containsKey(filter.getId()))
                .findFirst()
                .ifPresent(filter -> {
                    throw new DataException(
                            place,
                            "it is packed by " + filter.getName() + ", which is not read",
                            "save it with gzip, lzf or not packed");
                });
        return new HdfFilters(filters, chunkBytes, place);
    }

    /** The bytes of a chunk as they were. */
    byte[] undone(byte[] stored) {
        byte[] bytes = stored;
        for (int i = filters.size() - 1; i >= 0; i--) {
            PipelineFilterWithData filter = filters.get(i);
            bytes = filter.getId() == DEFLATE ? inflated(bytes) : undone(filter, bytes);
        }
        if (bytes.length != chunkBytes) {
            throw damaged("a chunk has " + bytes.length + " bytes and not " + chunkBytes, null);
        }
        return bytes;
    }

    private byte[] undone(PipelineFilterWithData filter, byte[] bytes) {
        int[] data = filter.getFilterData();
        if (filter.getId() == LZF && (data.length < 3 || data[2] > chunkBytes + SLACK)) {
            throw damaged("lengths do not fit", null);
        }
        return KNOWN.get(filter.getId()).decode(bytes, data);
    }

    private byte[] inflated(byte[] bytes) {
        byte[] out = new byte[chunkBytes + SLACK];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            int count = 0;
            for (int more = 1; more > 0 && count < out.length; count += more) {
                more = inflater.inflate(out, count, out.length - count);
            }
            if (!inflater.finished()) {
                throw damaged("a deflated chunk does not end where it should", null);
            }
            return Arrays.copyOf(out, count);
        } catch (DataFormatException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        } finally {
            inflater.end();
        }
    }

    private DataException damaged(String how, Exception cause) {
        return new DataException(place, "it is damaged (" + how + ")", "copy or save the file again", cause);
    }
}
