package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** A person who changes their mind whenever they are asked for a file. */
class NoFiles implements FileDialogs {

    @Override
    public Optional<Path> askOpen(Window owner) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askSave(Window owner, String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askSaveSession(Window owner, String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askLocate(Window owner, String missing) {
        return Optional.empty();
    }
}
