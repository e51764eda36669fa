package org.neuraldeps.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.graph.file.GraphFormat;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.ui.Messages;

/** The file dialogs of the desktop. */
final class DesktopFileDialogs implements FileDialogs {

    private File folder;

    @Override
    public Optional<Path> askOpen(Window owner) {
        FileChooser chooser = chooser(Messages.text("dialog.open"));
        List<String> patterns = LogitFormats.readable().stream()
                .flatMap(format -> format.extensions().stream())
                .map(extension -> "*." + extension)
                .toList();
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                Messages.text("dialog.logits", String.join(", ", patterns)), patterns),
                        new FileChooser.ExtensionFilter(Messages.text("dialog.all"), "*"));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> askSave(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.save"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(FigureFormat.all().stream()
                        .map(format -> new FileChooser.ExtensionFilter(format.words(), "*" + format.suffix()))
                        .toList());
        return remembered(chooser.showSaveDialog(owner)).map(file -> extended(file, chooser));
    }

    @Override
    public Optional<Path> askSaveGraph(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.saveGraph"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(GraphFormat.all().stream()
                        .map(format -> new FileChooser.ExtensionFilter(format.words(), "*" + format.suffix()))
                        .toList());
        return remembered(chooser.showSaveDialog(owner)).map(file -> extended(file, chooser));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> remembered(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** GTK leaves the extension of the chosen filter to us. */
    private static Path extended(Path file, FileChooser chooser) {
        String name = file.getFileName().toString();
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        if (name.contains(".") || filter == null) {
            return file;
        }
        return file.resolveSibling(name + filter.getExtensions().get(0).substring(1));
    }
}
