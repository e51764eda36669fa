package org.neuraldeps.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.graph.file.GraphFormat;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.table.TableFormat;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.ui.Messages;

/** The file dialogs of the desktop. */
final class DesktopFileDialogs implements FileDialogs {

    private static final String SESSION = "*." + SessionFile.EXTENSION;
    private static final String TOUR = "*." + TourFile.EXTENSION;
    private static final String SAVED = "export.folder";

    private final Preferences preferences;
    private File opened;

    /** @param preferences where the folder of figures and graphs is remembered; it is no concern of what is opened */
    DesktopFileDialogs(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Optional<Path> askOpen(Window owner) {
        return open(openable(), owner);
    }

    @Override
    public List<Path> askOpenSeveral(Window owner) {
        List<File> files = openable().showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        opened = files.get(0).getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> askOpenFolder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("dialog.openFolder"));
        if (opened != null && opened.isDirectory()) {
            chooser.setInitialDirectory(opened);
        }
        File folder = chooser.showDialog(owner);
        opened = folder == null ? opened : folder;
        return Optional.ofNullable(folder).map(File::toPath);
    }

    private FileChooser openable() {
        FileChooser chooser = chooser(Messages.text("dialog.open"), opened);
        List<String> logits = LogitFormats.extensions().stream()
                .map(extension -> "*." + extension)
                .toList();
        List<String> all = new ArrayList<>(logits);
        all.add(SESSION);
        all.add(TOUR);
        all.add("*.json");
        FigureFormat.all().forEach(format -> all.add("*" + format.suffix()));
        chooser.getExtensionFilters()
                .setAll(
                        filter(Messages.text("dialog.openable", String.join(", ", all)), all),
                        filter(Messages.text("dialog.logits", String.join(", ", logits)), logits),
                        filter(Messages.text("dialog.all"), List.of("*")));
        return chooser;
    }

    @Override
    public Optional<Path> askSave(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.save"), saved());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(FigureFormat.all().stream()
                        .map(format -> new FileChooser.ExtensionFilter(format.words(), "*" + format.suffix()))
                        .toList());
        chooser.getExtensionFilters().stream()
                .filter(filter ->
                        suggestedName.endsWith(filter.getExtensions().get(0).substring(1)))
                .forEach(chooser::setSelectedExtensionFilter);
        return save(chooser, owner);
    }

    @Override
    public Optional<Path> askSaveGraph(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.saveGraph"), saved());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(GraphFormat.all().stream()
                        .map(format -> new FileChooser.ExtensionFilter(format.words(), "*" + format.suffix()))
                        .toList());
        return save(chooser, owner);
    }

    @Override
    public Optional<Path> askSavePage(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.savePage"), saved());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(filter(Messages.text("dialog.pages"), List.of("*.html")));
        return save(chooser, owner);
    }

    @Override
    public Optional<Path> askSaveList(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.saveList"), saved());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(filter(Messages.text("dialog.lists"), List.of("*.txt")));
        return save(chooser, owner);
    }

    @Override
    public Optional<Path> askSaveTable(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.saveTable"), saved());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(TableFormat.all().stream()
                        .map(format -> filter(format.words(), List.of("*." + format.extension())))
                        .toList());
        return save(chooser, owner);
    }

    @Override
    public Optional<Path> askNewFolder(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.newFolder"), saved());
        chooser.setInitialFileName(suggestedName);
        return save(chooser, owner);
    }

    @Override
    public Optional<Path> askSaveSession(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.saveSession"), opened);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(filter(Messages.text("dialog.sessions"), List.of(SESSION)));
        File file = chooser.showSaveDialog(owner);
        return Optional.ofNullable(file).map(File::toPath).map(place -> extended(place, chooser));
    }

    @Override
    public Optional<Path> askSaveTour(Window owner, String suggestedName) {
        FileChooser chooser = chooser(Messages.text("dialog.saveTour"), opened);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(filter(Messages.text("dialog.tours"), List.of(TOUR)));
        File file = chooser.showSaveDialog(owner);
        return Optional.ofNullable(file).map(File::toPath).map(place -> extended(place, chooser));
    }

    @Override
    public Optional<Path> askLocate(Window owner, String missing) {
        return open(chooser(Messages.text("dialog.locate", missing), opened), owner);
    }

    private static FileChooser.ExtensionFilter filter(String words, List<String> patterns) {
        return new FileChooser.ExtensionFilter(words, patterns);
    }

    private Optional<Path> open(FileChooser chooser, Window owner) {
        File file = chooser.showOpenDialog(owner);
        opened = file == null ? opened : file.getParentFile();
        return Optional.ofNullable(file).map(File::toPath);
    }

    private Optional<Path> save(FileChooser chooser, Window owner) {
        File file = chooser.showSaveDialog(owner);
        if (file != null && file.getParent().length() <= Preferences.MAX_VALUE_LENGTH) {
            preferences.put(SAVED, file.getParent());
        }
        return Optional.ofNullable(file).map(File::toPath).map(place -> extended(place, chooser));
    }

    private File saved() {
        String folder = preferences.get(SAVED, "");
        return folder.isEmpty() ? null : new File(folder);
    }

    private static FileChooser chooser(String title, File folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
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
