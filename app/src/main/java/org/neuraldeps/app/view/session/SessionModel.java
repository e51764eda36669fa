package org.neuraldeps.app.view.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.HashData;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Tasks;

/**
 * The session that is open, if any: its file, and whether what is shown has changed since. A new layout is no change: it is
 * saved along, and nobody is asked about it. Interface thread only.
 */
public final class SessionModel {

    private final Explorer explorer;
    private final SessionWriter writer;
    private final Slot<DataHashes> hashing;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private Optional<ExplorerState> saved = Optional.empty();
    private Optional<Saving> saving = Optional.empty();
    private Optional<Contents> known = Optional.empty();

    /** A save that waits for the hashes of its data. */
    private record Saving(Path file, FoundData found, Session session, Consumer<Path> done) {}

    /** What some data were found to contain. */
    private record Contents(FoundData found, DataHashes hashes) {}

    /**
     * @param explorer whose state is saved
     * @param results where the contents of data are told
     * @param tasks where files are written
     * @param onFailure told what could not be written
     */
    public SessionModel(Explorer explorer, Results results, Tasks tasks, Consumer<Failure> onFailure) {
        this.explorer = explorer;
        this.writer = new SessionWriter(tasks, onFailure);
        this.hashing = results.slot();
        hashing.status().addListener((value, before, now) -> hashed(now));
        explorer.state().addListener((value, before, now) -> compare());
    }

    /** The file of the session; empty while it has none. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether a session has a file and shows something else by now. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** What is shown came from this file. */
    public void opened(Path from) {
        become(Optional.of(from), Optional.of(explorer.state().get()));
    }

    /** What is shown was lost before it was saved to this file. */
    public void rescued(Optional<Path> savedAs) {
        become(savedAs, Optional.empty());
    }

    /** What is shown belongs to no session. */
    public void closed() {
        become(Optional.empty(), Optional.empty());
    }

    private void become(Optional<Path> other, Optional<ExplorerState> state) {
        file.set(other);
        saved = state;
        compare();
    }

    private void compare() {
        ExplorerState now = explorer.state().get();
        changed.set(file.get().isPresent() && !saved.equals(Optional.ofNullable(now)));
    }

    /** The session as it is now, with what its data contain if that is known already; data are open. */
    public Session now(Layout layout) {
        FoundData shown = explorer.data().get().found();
        Optional<DataHashes> hashes =
                known.filter(contents -> contents.found().equals(shown)).map(Contents::hashes);
        return new Session(explorer.state().get(), hashes, layout);
    }

    /**
     * Saves what is shown now, with the SHA-256 of its data.
     *
     * @param done told when the file is there
     */
    public void save(Path to, Layout layout, Consumer<Path> done) {
        hashing.drop();
        FoundData found = explorer.data().get().found();
        saving = Optional.of(new Saving(to, found, now(layout), done));
        hashing.ask(new HashData(found, true));
    }

    /** Where the contents cannot be told, which was said, the session is saved all the same. */
    private void hashed(Status<DataHashes> status) {
        if (saving.isPresent()
                && (status.result().isPresent() || status.failure().isPresent())) {
            Saving ready = saving.get();
            saving = Optional.empty();
            known = status.result().map(hashes -> new Contents(ready.found(), hashes));
            Session session = new Session(
                    ready.session().state(), status.result(), ready.session().layout());
            writer.write(session, ready.file(), written -> {
                become(Optional.of(written), Optional.of(session.state()));
                ready.done().accept(written);
            });
        }
    }
}
