package org.neuraldeps.app.view.samples;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.FindSamples;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.table.SamplesDocument;
import org.neuraldeps.ui.Messages;

/** The rows behind the dependency of the target on one category, at the λ of the window once it rests. */
final class SamplesModel {

    private final Explorer explorer;
    private final Slot<FindSamples.Answer> slot;
    private final ReadOnlyObjectWrapper<Optional<SamplesDocument>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ChangeListener<Object> onChange = (value, before, now) -> ask();
    private int predictor;

    SamplesModel(Explorer explorer, Results results, int predictor) {
        this.explorer = explorer;
        this.predictor = predictor;
        this.slot = results.slot();
        slot.status().addListener((value, before, now) -> tell(now));
        explorer.picture().addListener(onChange);
        explorer.moving().addListener(onChange);
        ask();
    }

    /** What was found last; empty before, and where the target does not depend on the category. */
    ReadOnlyObjectProperty<Optional<SamplesDocument>> found() {
        return found.getReadOnlyProperty();
    }

    /** What is to be said of it. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Looks at the rows of another dependency. */
    void lookAt(int other) {
        predictor = other;
        ask();
    }

    /** Nobody looks any more. */
    void close() {
        explorer.picture().removeListener(onChange);
        explorer.moving().removeListener(onChange);
        slot.drop();
    }

    private void ask() {
        Picture picture = explorer.picture().get();
        if (explorer.moving().get() || picture == null) {
            return;
        }
        boolean isThere = predictor < picture.categories().size();
        if (isThere && picture.solution().coefficient(predictor) != 0) {
            slot.ask(new FindSamples(picture, predictor, FindSamples.USUAL));
        } else {
            slot.drop();
            found.set(Optional.empty());
            said.set(
                    isThere
                            ? Messages.text(
                                    "samples.none",
                                    picture.categories()
                                            .targetLabel(picture.solved().target()),
                                    picture.categories().label(predictor))
                            : "");
        }
    }

    private void tell(Status<FindSamples.Answer> status) {
        if (status instanceof Status.Ready<FindSamples.Answer> ready) {
            SamplesDocument document = new SamplesDocument(ready.value());
            found.set(Optional.of(document));
            said.set(document.caption() + "\n" + document.summary());
        } else if (status.isWaiting()) {
            said.set(Messages.text("estimate.waits.sentence"));
        } else if (status.isRunning() && found.get().isEmpty()) {
            said.set(Messages.text("samples.running"));
        }
        status.failure().ifPresent(failure -> {
            found.set(Optional.empty());
            said.set(failure.message());
        });
    }
}
