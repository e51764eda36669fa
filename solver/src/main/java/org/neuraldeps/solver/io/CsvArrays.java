package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/**
 * A table whose numbers have been read.
 *
 * @param place what to call it in messages
 * @param layout as it was found
 * @param arrays the logits, and the labels where it has them; these alone where there is nothing else
 */
record CsvArrays(String place, CsvLayout layout, List<ReadArray> arrays) implements ArrayFile {

    /**
     * Reads all numbers.
     *
     * @param spoolFolder where they go
     * @throws DataException at the first line that is not like the others or holds no numbers
     */
    static CsvArrays read(CsvText text, CsvLayout layout, Path spoolFolder, Progress progress) throws IOException {
        LabelNumbers labels = new LabelNumbers();
        try (Spool spool = Spool.in(spoolFolder, text.place());
                Reader reader = text.reader(progress)) {
            CsvRows rows = new CsvRows(layout, spool, labels::add, text.place());
            readAll(layout.dialect().reader(reader, rows), rows, text.place());
            rows.flush();
            List<ReadArray> arrays = new ArrayList<>();
            if (layout.columns() > 0) {
                ArrayHeader header =
                        ArrayHeader.of(StorageType.FLOAT64, ByteOrder.LITTLE_ENDIAN, rows.rows(), layout.columns());
                arrays.add(new ReadArray("logits", ArrayMapping.of(spool.written(), header, text.place())));
            }
            if (layout.labels() >= 0) {
                arrays.add(new ReadArray("labels", labels.array(text.place() + ", labels")));
            }
            return new CsvArrays(text.place(), layout, List.copyOf(arrays));
        }
    }

    private static void readAll(CsvReader<Boolean> reader, CsvRows rows, String place) throws IOException {
        try (reader) {
            for (Boolean row : reader) {
                assert row;
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof DataException || e.getCause() instanceof CancelledException) {
                // The reader of tables wraps whatever the taker of fields throws.
                throw (RuntimeException) e.getCause();
            }
            throw new DataException(
                    place + ", line " + rows.line(),
                    "it is no line of a table (" + e.getMessage() + ")",
                    "close every quote",
                    e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw CsvSample.notUtf8(place + ", at line " + rows.line() + " or below", e);
            }
            throw e.getCause();
        }
    }

    @Override
    public boolean isReadWhole() {
        return true;
    }

    @Override
    public DataException empty() {
        throw new IllegalStateException("there is always one array in it");
    }

    @Override
    public Optional<List<String>> names() {
        return layout.names();
    }

    @Override
    public List<String> notes() {
        return layout.notes();
    }
}
