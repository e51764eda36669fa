package org.neuraldeps.app.view.several;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.io.CategoryList;
import org.neuraldeps.ui.Messages;

/**
 * Writes lists of categories, as {@code --bases @FILE} and {@code --targets @FILE} read them.
 *
 * @param tasks writes
 * @param chooser asks for a file, of a suggested name
 */
public record ListSaving(Tasks tasks, BiFunction<Window, String, Optional<Path>> chooser) {

    private static final String SUFFIX = ".txt";

    /**
     * Asks where to, and writes in the background.
     *
     * @param key which list it is, in the name of its file
     * @param said told in one line what was done, or why it was not
     */
    void ask(String key, List<Category> list, Categories categories, Window owner, Consumer<String> said) {
        chooser.apply(owner, key + SUFFIX).ifPresent(file -> write(file, CategoryList.text(list, categories), said));
    }

    private void write(Path file, String text, Consumer<String> said) {
        Request<Path> request = new Request<>(
                Messages.text("task.export", file.getFileName()), Lane.INTERACTIVE, (progress, workers) -> {
                    WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                    return file;
                });
        tasks.begin(request, new Outcome<>() {
            @Override
            public void done(Path written) {
                said.accept(Messages.text("several.saved", written.toAbsolutePath()));
            }

            @Override
            public void failed(Failure failure, Optional<Path> part) {
                said.accept(failure.message());
            }
        });
    }
}
