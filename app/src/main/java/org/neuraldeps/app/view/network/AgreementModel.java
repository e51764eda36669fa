package org.neuraldeps.app.view.network;

import javafx.beans.value.ChangeListener;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.CompareAll;
import org.neuraldeps.app.need.MeasureAgreement;
import org.neuraldeps.app.table.AgreementDocument;
import org.neuraldeps.app.view.table.DocumentModel;
import org.neuraldeps.ui.Messages;

/** How far the two networks that are shown have the same dependencies, at the λ of the window once it rests. */
final class AgreementModel {

    private final Explorer explorer;
    private final Slot<AllCompared> compared;
    private final Slot<MeasureAgreement.Answer> measured;
    private final DocumentModel<AgreementDocument> document = new DocumentModel<>(Messages.text("agreement.running"));
    private final ChangeListener<Object> onChange = (value, before, now) -> ask();

    AgreementModel(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.compared = results.slot();
        this.measured = results.slot();
        compared.status().addListener((value, before, now) -> measure(now));
        measured.status().addListener((value, before, now) -> tell(now));
        explorer.shown().addListener(onChange);
        explorer.moving().addListener(onChange);
        ask();
    }

    Explorer explorer() {
        return explorer;
    }

    /** What was found, and what is said of it. */
    DocumentModel<AgreementDocument> document() {
        return document;
    }

    /** Nobody looks any more. */
    void close() {
        explorer.shown().removeListener(onChange);
        explorer.moving().removeListener(onChange);
        compared.drop();
        measured.drop();
    }

    private void ask() {
        Explorer.Shown shown = explorer.shown().get();
        if (explorer.moving().get() || shown == null) {
            return;
        }
        if (!shown.data().request().isBetween()) {
            compared.drop();
            measured.drop();
            document.none(Messages.text("agreement.one"));
            return;
        }
        CompareAll need = CompareAll.of(shown.data(), shown.state());
        compared.ask(need);
        measure(compared.status().get());
    }

    private void measure(Status<AllCompared> status) {
        if (status instanceof Status.Ready<AllCompared> ready) {
            Explorer.Shown shown = explorer.shown().get();
            AllCompared there = ready.value();
            if (there.data() == shown.data()
                    && CompareAll.of(shown.data(), shown.state()).isMetBy(there)) {
                measured.ask(
                        new MeasureAgreement(there, there.common(shown.state().lambda())));
            }
        } else {
            document.await(status);
        }
    }

    private void tell(Status<MeasureAgreement.Answer> status) {
        if (status instanceof Status.Ready<MeasureAgreement.Answer> ready) {
            AgreementDocument there = new AgreementDocument(ready.value());
            document.show(there, String.join("\n", there.caption(), there.summary(), there.ranks()));
        } else {
            document.await(status);
        }
    }
}
