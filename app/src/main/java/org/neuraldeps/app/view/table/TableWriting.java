package org.neuraldeps.app.view.table;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.neuraldeps.app.table.TableFormat;
import org.neuraldeps.app.table.WrittenTable;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.app.task.Work;
import org.neuraldeps.ui.Messages;

/**
 * Writes tables in the background, into files and onto the clipboard.
 *
 * @param tasks writes
 * @param chooser asks for a file, of a suggested name
 */
public record TableWriting(Tasks tasks, BiFunction<Window, String, Optional<Path>> chooser) {

    /**
     * Puts a table on the clipboard.
     *
     * @param said told in one line what became of it
     */
    public void copy(WrittenTable document, TableFormat format, Consumer<String> said) {
        begin(format.words(), (progress, workers) -> format.text().apply(document), said, text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            said.accept(Messages.text("table.copied", format.words()));
        });
    }

    /**
     * Asks where to, and writes in the format that the extension says.
     *
     * @param suggested a name for the file
     * @param said told in one line what became of it
     */
    public void ask(WrittenTable document, String suggested, Window owner, Consumer<String> said) {
        chooser.apply(owner, suggested)
                .ifPresent(file -> begin(
                        file.getFileName().toString(),
                        (progress, workers) -> {
                            TableFormat.of(file).write(document, file);
                            return file;
                        },
                        said,
                        written -> said.accept(Messages.text("table.written", written.toAbsolutePath()))));
    }

    private <T> void begin(String what, Work<T> work, Consumer<String> said, Consumer<T> done) {
        tasks.begin(new Request<>(Messages.text("task.export", what), Lane.INTERACTIVE, work), new Outcome<>() {
            @Override
            public void done(T value) {
                done.accept(value);
            }

            @Override
            public void failed(Failure failure, Optional<T> part) {
                said.accept(failure.message());
            }
        });
    }
}
