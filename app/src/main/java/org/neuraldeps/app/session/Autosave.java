package org.neuraldeps.app.session;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where one running program saves what is shown without being asked. It stays when the program is killed, and goes when it
 * ends. May be used from several threads; waits for a disk.
 */
public final class Autosave {

    private final Supplier<OwnFile> place;
    private Optional<OwnFile> own = Optional.empty();
    private boolean isOver;

    Autosave(Supplier<OwnFile> place) {
        this.place = place;
    }

    /**
     * Replaces what was saved before, whole or not at all; without effect after the end.
     *
     * @throws org.neuraldeps.solver.data.DataException if it cannot be written
     */
    public synchronized void write(Autosaved autosaved) {
        if (!isOver) {
            own = own.or(() -> Optional.of(place.get()));
            AutosavedFile.write(autosaved, own.get().file());
        }
    }

    /** The program ends as it should: nothing is left behind. */
    public synchronized void end() {
        isOver = true;
        own.ifPresent(OwnFile::delete);
        own = Optional.empty();
    }
}
