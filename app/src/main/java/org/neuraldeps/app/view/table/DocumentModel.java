package org.neuraldeps.app.view.table;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.ui.Messages;

/**
 * A document that is found in the background, and what is said of it meanwhile.
 *
 * @param <D> the document
 */
public final class DocumentModel<D> {

    private final String running;
    private final ReadOnlyObjectWrapper<Optional<D>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /** @param running what is said until the first one is there */
    public DocumentModel(String running) {
        this.running = running;
    }

    /** What was found last; empty before, and where there is nothing to find. */
    public ReadOnlyObjectProperty<Optional<D>> found() {
        return found.getReadOnlyProperty();
    }

    /** What is to be said of it. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** A document, and what to say of it. */
    public void show(D document, String words) {
        if (!found.get().equals(Optional.of(document))) {
            found.set(Optional.of(document));
        }
        said.set(words);
    }

    /** There is none, and why. */
    public void none(String words) {
        found.set(Optional.empty());
        said.set(words);
    }

    /** Says what has become of a part that is not there; until there is another document the one before stays. */
    public void await(Status<?> part) {
        if (part.isWaiting()) {
            said.set(Messages.text("estimate.waits.sentence"));
        } else if (part.isRunning() && found.get().isEmpty()) {
            said.set(running);
        }
        part.failure().ifPresent(failure -> none(failure.message()));
    }
}
