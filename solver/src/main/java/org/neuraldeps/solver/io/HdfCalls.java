package org.neuraldeps.solver.io;

import java.io.IOException;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;

/** Calls of jhdf, which throws whatever it meets first where a file is damaged. */
final class HdfCalls {

    private static final int LONGEST = 160;

    private HdfCalls() {}

    /** Something that is read by jhdf. */
    interface Call<T> {
        T now() throws IOException;
    }

    /**
     * Calls it.
     *
     * @param place what is read, for messages
     * @throws DataException if jhdf cannot read it
     */
    static <T> T of(String place, Call<T> call) throws IOException {
        try {
            return call.now();
        } catch (DataException | CancelledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The last two where lengths and addresses in the file are nonsense: far more than it has, or in a circle.
            throw new DataException(
                    place,
                    "it is damaged, or HDF5 of a kind that is not read (" + reason(e) + ")",
                    "copy or save it again, with h5py: file.create_dataset('logits', data=array)",
                    e);
        }
    }

    private static String reason(Throwable thrown) {
        Throwable deepest = thrown;
        String said = thrown.getMessage();
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
            said = deepest.getMessage() == null ? said : deepest.getMessage();
        }
        String words = said == null ? deepest.getClass().getSimpleName() : said.replaceAll("\\p{Cntrl}", "?");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
