package org.neuraldeps.app.view.samples;

import javafx.beans.value.ChangeListener;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.FindSamples;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.table.SamplesDocument;
import org.neuraldeps.app.view.table.DocumentModel;
import org.neuraldeps.ui.Messages;

/** The rows behind the dependency of the target on one category, at the λ of the window once it rests. */
final class SamplesModel {

    private final Explorer explorer;
    private final Slot<FindSamples.Answer> slot;
    private final DocumentModel<SamplesDocument> document = new DocumentModel<>(Messages.text("samples.running"));
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

    /** What was found, and what is said of it. */
    DocumentModel<SamplesDocument> document() {
        return document;
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
            document.none(
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
            SamplesDocument there = new SamplesDocument(ready.value());
            document.show(there, there.caption() + "\n" + there.summary());
        } else {
            document.await(status);
        }
    }
}
