package org.neuraldeps.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens what is dropped anywhere on the window: a file, several, or a folder. */
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    static void accept(Scene scene, Node frame, Consumer<List<Path>> open) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                frame.pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        scene.setOnDragExited(event -> frame.pseudoClassStateChanged(OVER, false));
        scene.setOnDragDropped(event -> drop(event, open));
    }

    private static void drop(DragEvent event, Consumer<List<Path>> open) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            open.accept(files.stream().map(File::toPath).toList());
        }
    }
}
