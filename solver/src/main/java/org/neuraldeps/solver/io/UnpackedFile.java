package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * What was packed in a file, in a temporary file.
 *
 * @param packing how it was packed
 * @param spool where it is now
 * @param inside the arrays in it
 */
record UnpackedFile(Packing packing, Spool spool, ArrayFile inside) implements ArrayFile {

    /**
     * Unpacks and opens.
     *
     * @throws DataException if what is packed is damaged, packed itself, or of no format that is known; that is told by its
     *     first bytes, before all of it is unpacked
     */
    static UnpackedFile open(PackedContent content, Path spoolFolder, Reading reading, Progress progress)
            throws IOException {
        String place = content.place();
        LogitFormat format = LogitFormats.formatOf(content.start(LogitFormats.START_BYTES), nameInside(content), place);
        if (format instanceof PackedFormat) {
            throw new DataException(place, "what is packed in it is packed itself", "unpack it once and open that");
        }
        Spool spool = Spool.in(spoolFolder, place);
        try {
            content.copy(spool, spoolFolder, Spool.room(spoolFolder), progress);
            return new UnpackedFile(content.packing(), spool, format.open(spool.written(), place, reading, progress));
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** The name without what the packing put behind it. */
    private static String nameInside(PackedContent content) {
        String name = content.place();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    @Override
    public List<? extends StoredArray> arrays() {
        return inside.arrays();
    }

    @Override
    public boolean isReadWhole() {
        return true;
    }

    @Override
    public String place() {
        return inside.place();
    }

    @Override
    public DataException empty() {
        return inside.empty();
    }

    @Override
    public Optional<List<String>> names() {
        return inside.names();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(packing.displayName());
        notes.addAll(inside.notes());
        return List.copyOf(notes);
    }

    @Override
    public void close() throws IOException {
        inside.close();
        spool.close();
    }
}
