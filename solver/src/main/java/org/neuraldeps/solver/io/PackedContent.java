package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/**
 * What is packed in a file.
 *
 * @param file its bytes
 * @param packing how
 * @param place what to call it in messages
 */
record PackedContent(FileStretch file, Packing packing, String place) {

    private static final int CHUNK = 1 << 20;

    /** The first bytes; fewer than asked for where there are no more. */
    byte[] start(int count) {
        try (InputStream stream = packing.unpack(file.stream())) {
            return stream.readNBytes(count);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /**
     * Unpacks all of it.
     *
     * @param spool where to
     * @param folder where the spool is
     * @param room how many bytes may be written there
     * @param progress is told how far it is and asked every piece
     * @throws DataException if it is damaged, or there is not enough room
     */
    void copy(Spool spool, Path folder, long room, Progress progress) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        try (InputStream stream = packing.unpack(new ToldStream(file, progress, "unpacking"))) {
            for (int read = next(stream, chunk); read > 0; read = next(stream, chunk)) {
                progress.checkCancelled();
                copied += read;
                // A few bytes may unpack to any number of them.
                Spool.requireRoom(copied, room, folder, place);
                spool.put(chunk, read);
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private int next(InputStream stream, byte[] chunk) throws IOException {
        try {
            return stream.readNBytes(chunk, 0, chunk.length);
        } catch (CancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private DataException damaged(Exception cause) {
        String how = String.valueOf(cause.getMessage());
        if (how.contains("Window size")) {
            return new DataException(
                    place,
                    "it is packed over a window of more than 8 MB, which is not read",
                    "unpack it, or pack it with zstd -19 and without --long",
                    cause);
        }
        return new DataException(
                place,
                "what is packed in it is damaged or cut short (" + how + ")",
                "copy or save the file again",
                cause);
    }
}
