package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks for files; a test answers instead of the desktop. */
public interface FileDialogs {

    /** Asks for data, a session, a tour or a figure to open; empty if the person changes their mind. */
    Optional<Path> askOpen(Window owner);

    /** Asks for one or several files to open; none if the person changes their mind. */
    default List<Path> askOpenSeveral(Window owner) {
        return askOpen(owner).stream().toList();
    }

    /** Asks for a folder of files to open. */
    default Optional<Path> askOpenFolder(Window owner) {
        return askOpen(owner);
    }

    /** Asks where to write a figure. */
    Optional<Path> askSave(Window owner, String suggestedName);

    /** Asks where to write a graph. */
    default Optional<Path> askSaveGraph(Window owner, String suggestedName) {
        return askSave(owner, suggestedName);
    }

    /** Asks where to write a page that moves. */
    default Optional<Path> askSavePage(Window owner, String suggestedName) {
        return askSave(owner, suggestedName);
    }

    /** Asks where to write a list of categories. */
    default Optional<Path> askSaveList(Window owner, String suggestedName) {
        return askSave(owner, suggestedName);
    }

    /** Asks where to write a table. */
    default Optional<Path> askSaveTable(Window owner, String suggestedName) {
        return askSave(owner, suggestedName);
    }

    /** Asks for the name of a new folder. */
    default Optional<Path> askNewFolder(Window owner, String suggestedName) {
        return askSave(owner, suggestedName);
    }

    /** Asks where to write a session. */
    Optional<Path> askSaveSession(Window owner, String suggestedName);

    /** Asks where to write a tour. */
    default Optional<Path> askSaveTour(Window owner, String suggestedName) {
        return askSaveSession(owner, suggestedName);
    }

    /**
     * Asks where a file is that is not where it should be.
     *
     * @param missing what it is or was called
     */
    Optional<Path> askLocate(Window owner, String missing);
}
