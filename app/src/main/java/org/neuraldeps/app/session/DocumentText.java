package org.neuraldeps.app.session;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SpecialFile;

/** The text of a document of this program, unless it is none. */
public final class DocumentText {

    /** A session of ten thousand categories has about a megabyte, a tour has as much for each of its steps. */
    private static final long MOST_BYTES = 16L << 20;

    private DocumentText() {}

    /**
     * The whole text of a file.
     *
     * @throws DataException in one line, if it is no text in UTF-8, cannot be read, or is larger than any document of this
     *     program
     */
    public static String of(Path file) {
        SpecialFile.refuse(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(
                        file.toString(), "is too large for a document of this program", "give one that was saved here");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new DataException(file.toString(), "is not text in UTF-8", "give a document that was saved here", e);
        } catch (IOException e) {
            throw new DataException(file.toString(), "cannot be read", "give a file that is there and readable", e);
        }
    }
}
