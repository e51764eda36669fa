package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * A table of numbers as text in UTF-8, as spreadsheets, pandas, R and {@code numpy.savetxt} write it. How it is laid out
 * is found in its first lines and said; the numbers are read once, line by line, into a temporary file of float64.
 */
final class CsvFormat implements LogitFormat {

    private final Path spoolFolder;

    CsvFormat() {
        this(Spool.USUAL_FOLDER);
    }

    /** @param spoolFolder where the numbers go */
    CsvFormat(Path spoolFolder) {
        this.spoolFolder = spoolFolder;
    }

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public String displayName() {
        return "text table";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "txt");
    }

    /** Any text: of the formats this is the last to be asked. */
    @Override
    public boolean recognises(byte[] start) {
        return TextStart.isText(start) || TextStart.isUtf16(start);
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        if (TextStart.isUtf16(file.start(2))) {
            throw new DataException(
                    place,
                    "it is text in UTF-16",
                    "save it as UTF-8 (in a spreadsheet: CSV UTF-8), not as Unicode text");
        }
        if (!TextStart.isText(file.start(LogitFormats.START_BYTES))) {
            throw new DataException(place, "its name is that of a text, and it is none", CsvLayout.CURE);
        }
        CsvText text = new CsvText(file, place);
        CsvLayout layout = CsvLayout.of(CsvSample.of(text), place);
        return CsvArrays.read(text, layout, spoolFolder, progress);
    }
}
