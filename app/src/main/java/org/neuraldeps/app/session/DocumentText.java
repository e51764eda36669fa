package org.neuraldeps.app.session;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SpecialFile;

/** The text of a document, unless it is none. */
final class DocumentText {

    /** A session of ten thousand categories has about a megabyte. */
    private static final long MOST_BYTES = 16L << 20;

    private DocumentText() {}

    static String of(Path file) {
        SpecialFile.refuse(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(file.toString(), "is too large for a session", "give one that was saved here");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new DataException(file.toString(), "is not text in UTF-8", "give a session that was saved here", e);
        } catch (IOException e) {
            throw new DataException(file.toString(), "cannot be read", "give a file that is there and readable", e);
        }
    }
}
