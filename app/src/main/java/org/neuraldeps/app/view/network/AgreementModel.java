package org.neuraldeps.app.view.network;

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
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.CompareAll;
import org.neuraldeps.app.need.MeasureAgreement;
import org.neuraldeps.app.table.AgreementDocument;
import org.neuraldeps.ui.Messages;

/** How far the two networks that are shown have the same dependencies, at the λ of the window once it rests. */
final class AgreementModel {

    private final Explorer explorer;
    private final Slot<AllCompared> compared;
    private final Slot<MeasureAgreement.Answer> measured;
    private final ReadOnlyObjectWrapper<Optional<AgreementDocument>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
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

    /** What was found last; empty before, and where there is one network. */
    ReadOnlyObjectProperty<Optional<AgreementDocument>> found() {
        return found.getReadOnlyProperty();
    }

    /** What is to be said of it. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
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
            found.set(Optional.empty());
            said.set(Messages.text("agreement.one"));
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
            say(status);
        }
    }

    private void tell(Status<MeasureAgreement.Answer> status) {
        if (status instanceof Status.Ready<MeasureAgreement.Answer> ready) {
            AgreementDocument document = new AgreementDocument(ready.value());
            found.set(Optional.of(document));
            said.set(String.join("\n", document.caption(), document.summary(), document.ranks()));
        } else {
            say(status);
        }
    }

    /** Until there is another answer the one before stays. */
    private void say(Status<?> status) {
        if (status.isWaiting()) {
            said.set(Messages.text("estimate.waits.sentence"));
        } else if (status.isRunning() && found.get().isEmpty()) {
            said.set(Messages.text("agreement.running"));
        }
        status.failure().ifPresent(failure -> {
            found.set(Optional.empty());
            said.set(failure.message());
        });
    }
}
