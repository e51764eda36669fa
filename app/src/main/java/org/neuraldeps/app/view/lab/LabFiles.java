package org.neuraldeps.app.view.lab;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.ui.Messages;

/**
 * Writes what is found into files, in the background, and copies commands.
 *
 * @param tasks writes
 * @param chooser asks for a file, of a suggested name
 */
public record LabFiles(Tasks tasks, BiFunction<Window, String, Optional<Path>> chooser) {

    /**
     * Asks where to, and writes.
     *
     * @param suggested a name for the file
     * @param write writes it
     * @param done called when the file is whole
     * @param said told in one line what became of it
     */
    void ask(String suggested, Window owner, Consumer<Path> write, Consumer<Path> done, Consumer<String> said) {
        chooser.apply(owner, suggested)
                .ifPresent(file -> tasks.begin(
                        new Request<>(
                                Messages.text("task.export", file.getFileName()),
                                Lane.INTERACTIVE,
                                (progress, workers) -> {
                                    write.accept(file);
                                    return file;
                                }),
                        new Outcome<Path>() {
                            @Override
                            public void done(Path written) {
                                said.accept(Messages.text("labs.written", written.toAbsolutePath()));
                                done.accept(written);
                            }

                            @Override
                            public void failed(Failure failure, Optional<Path> part) {
                                said.accept(failure.message());
                            }
                        }));
    }

    /** Puts a command on the clipboard; where there is none, says why. */
    static void copy(Supplier<String> command, Consumer<String> said) {
        try {
            ClipboardContent content = new ClipboardContent();
            content.putString(command.get());
            Clipboard.getSystemClipboard().setContent(content);
            said.accept(Messages.text("labs.copied.command"));
        } catch (DataException none) {
            said.accept(none.getMessage());
        }
    }
}
