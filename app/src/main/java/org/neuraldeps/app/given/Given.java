package org.neuraldeps.app.given;

import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.solver.io.ShardShape;

/** What a file of the user is, by its content. */
public sealed interface Given {

    /** The file. */
    Path file();

    /**
     * Anything that is no document of this program: logits, or nothing that can be used, which opening it will say.
     *
     * @param file the file
     */
    record Logits(Path file) implements Given {}

    /**
     * Files of logits that fit together as one matrix, if that is what somebody wants.
     *
     * @param file the first of them
     * @param pattern what all of them are called
     * @param words how many they are
     * @param shape what they make together
     */
    record Several(Path file, Path pattern, String words, ShardShape shape) implements Given {}

    /**
     * Features under the head that belongs to them.
     *
     * @param file their training rows, found in a folder where that was given
     */
    record Features(Path file) implements Given {}

    /**
     * A head for the features that are shown.
     *
     * @param file the file
     */
    record Head(Path file) implements Given {}

    /**
     * A session.
     *
     * @param file the file
     * @param session what it brings back
     */
    record Saved(Path file, Session session) implements Given {}

    /**
     * A tour.
     *
     * @param file the file
     * @param tour what it shows, step by step
     */
    record Toured(Path file, Tour tour) implements Given {}

    /**
     * A figure with its recipe in it, or a recipe.
     *
     * @param file the file
     * @param recipe what makes the figure
     * @param differences what is not here as it was when the figure was made, besides its data: a sentence each
     */
    record Figure(Path file, Recipe recipe, List<String> differences) implements Given {}
}
