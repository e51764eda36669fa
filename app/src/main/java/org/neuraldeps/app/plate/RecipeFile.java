package org.neuraldeps.app.plate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SpecialFile;

/** Finds the text of a recipe in a file of JSON or of a figure. */
final class RecipeFile {

    private static final long MOST_BYTES = 1L << 29;
    private static final int LONGEST_TEXT = 16 << 20;
    private static final String CURE = "give a recipe, or a figure that this program has written";

    private RecipeFile() {}

    /** @throws DataException if the file cannot be read or holds none */
    static String text(Path file) {
        byte[] bytes = bytes(file);
        Optional<FigureFormat> format = FigureFile.formatOf(bytes);
        return format.isPresent() ? within(file, bytes, format.get()) : json(file, bytes);
    }

    private static byte[] bytes(Path file) {
        SpecialFile.refuse(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(file.toString(), "is too large for a recipe or a figure", CURE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DataException(file.toString(), "cannot be read", "give a recipe that is there and readable", e);
        }
    }

    private static String within(Path file, byte[] bytes, FigureFormat format) {
        Optional<String> recipe;
        try {
            recipe = format.device().recipe(bytes);
        } catch (IOException | RuntimeException e) {
            throw new DataException(file.toString(), "this " + format.words() + " is damaged", CURE, e);
        }
        return recipe.orElseThrow(() ->
                new DataException(file.toString(), "this " + format.words() + " holds no recipe of a figure", CURE));
    }

    private static String json(Path file, byte[] bytes) {
        if (bytes.length > LONGEST_TEXT) {
            throw new DataException(file.toString(), "is too large for a recipe", CURE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DataException(file.toString(), "is neither text in UTF-8 nor a figure", CURE, e);
        }
    }
}
