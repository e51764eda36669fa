package org.neuraldeps.app.view.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.plate.snippet.Language;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** Everything that leaves the window as a figure: files, pictures, commands. */
public final class Exporting {

    private final Tasks tasks;
    private final Consumer<Failure> onFailure;
    private final BiFunction<Window, String, Optional<Path>> chooser;
    private final Consumer<String> said;
    private final ExportMemory memory;
    private final ExportModel model;
    private final Copying copying;

    /**
     * @param tasks draws and writes
     * @param onFailure told of what could not be written
     * @param chooser asks for a file, of a suggested name
     * @param said told what was done, in words
     * @param memory where choices are remembered
     */
    public Exporting(
            Tasks tasks,
            Consumer<Failure> onFailure,
            BiFunction<Window, String, Optional<Path>> chooser,
            Consumer<String> said,
            ExportMemory memory) {
        this.tasks = tasks;
        this.onFailure = onFailure;
        this.chooser = chooser;
        this.said = said;
        this.memory = memory;
        this.model = new ExportModel(tasks, onFailure);
        this.copying = new Copying(model, said);
    }

    /**
     * Asks how a figure is to be written, and writes it.
     *
     * @param figures those that can be chosen, the one that was meant first
     */
    public void ask(List<Exportable> figures, Window owner) {
        new ExportDialog(figures, this).show(owner);
    }

    /** Copies a figure as a picture that looks as at the last export. */
    public void copyPicture(Exportable figure) {
        copying.picture(figure, memory.last());
    }

    /** Copies the numbers behind a figure. */
    public void copyNumbers(Exportable figure, NumbersFormat format) {
        copying.numbers(figure, format);
    }

    /** Copies the command that makes a figure as at the last export. */
    public void copyCommand(Exportable figure) {
        copying.command(figure, memory.last());
    }

    /**
     * Copies what a figure of one target shows as a program of another language.
     *
     * @param data what it is shown of
     */
    public void copySnippet(Exportable figure, OpenedDataset data, Language language) {
        copying.snippet(figure, data, language);
    }

    Preview preview() {
        return new Preview(tasks, onFailure);
    }

    ExportMemory memory() {
        return memory;
    }

    /** Copies, and says beside the buttons of a dialog what was copied. */
    Copying copying(Consumer<String> beside) {
        return new Copying(model, beside);
    }

    /**
     * Asks where to, and writes; false if the person changed their mind.
     *
     * @param done called once the file is whole
     * @param failed told why there is none
     */
    boolean write(Exportable figure, ExportChoice choice, Window owner, Runnable done, Consumer<Failure> failed) {
        Optional<Path> file = chooser.apply(owner, ExportModel.suggestedName(figure, choice.format()));
        file.ifPresent(place -> {
            memory.remember(choice);
            model.write(figure, choice, place, new Outcome<>() {
                @Override
                public void done(Path written) {
                    said.accept(Messages.text("export.done", written.toAbsolutePath()));
                    done.run();
                }

                @Override
                public void failed(Failure failure, Optional<Path> part) {
                    failed.accept(failure);
                }
            });
        });
        return file.isPresent();
    }

    /** Shows a failure where nothing else does. */
    void failed(Failure failure) {
        onFailure.accept(failure);
    }
}
