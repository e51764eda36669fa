package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.data.DataException;

/** A short text file in UTF-8, such as a list that somebody wrote by hand. */
public final class TextLines {

    /** Nobody writes as much by hand, and it is held in memory. */
    private static final long MOST_BYTES = 16L << 20;

    private TextLines() {}

    /**
     * All of its lines.
     *
     * @param things what it is, for a message: "a list of categories"
     * @param cure what to give, for a message
     * @throws DataException if it cannot be read, is longer than 16 MB or is not UTF-8
     */
    public static List<String> of(Path file, String things, String cure) {
        SpecialFile.refuse(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(file.toString(), "is too large for " + things, cure);
            }
            return List.copyOf(Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            throw new DataException(file.toString(), "is not text in UTF-8", "save it as UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new DataException(file.toString(), "there is no such file", cure, e);
        } catch (IOException e) {
            throw Unreadable.because(file, e, cure);
        }
    }
}
