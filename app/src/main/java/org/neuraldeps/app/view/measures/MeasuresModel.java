package org.neuraldeps.app.view.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.FollowMeasures;
import org.neuraldeps.app.need.MeasureNetwork;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.table.MeasuresDocument;
import org.neuraldeps.app.view.table.DocumentModel;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.MeasureAxis;
import org.neuraldeps.solver.graph.MeasureCurves;
import org.neuraldeps.ui.Messages;

/**
 * The measures of what is shown, at the λ of the window once it rests, and, when they have been followed in the background, how they
 * change along λ.
 */
final class MeasuresModel {

    private final Explorer explorer;
    private final Slot<AllSolved> solved;
    private final Slot<MeasureNetwork.Answer> measured;
    private final Slot<FollowMeasures.Answer> followed;
    private final ObjectProperty<CategoryMeasure> measure = new SimpleObjectProperty<>(CategoryMeasure.OUT_STRENGTH);
    private final DocumentModel<MeasuresDocument> document = new DocumentModel<>(Messages.text("measures.running"));
    private final ChangeListener<Object> onChange = (value, before, now) -> ask();

    MeasuresModel(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.solved = results.slot();
        this.measured = results.slot();
        this.followed = results.slot();
        solved.status().addListener((value, before, now) -> askMeasures());
        measured.status().addListener((value, before, now) -> tell());
        followed.status().addListener((value, before, now) -> tell());
        measure.addListener((value, before, now) -> tell());
        explorer.shown().addListener(onChange);
        explorer.moving().addListener(onChange);
        ask();
    }

    Explorer explorer() {
        return explorer;
    }

    /** What was measured, and what is said of it. */
    DocumentModel<MeasuresDocument> document() {
        return document;
    }

    /** The measure whose curve every line shows. */
    ObjectProperty<CategoryMeasure> measure() {
        return measure;
    }

    /** Nobody looks any more. */
    void close() {
        explorer.shown().removeListener(onChange);
        explorer.moving().removeListener(onChange);
        solved.drop();
        measured.drop();
        followed.drop();
    }

    private void ask() {
        Explorer.Shown shown = explorer.shown().get();
        if (explorer.moving().get() || shown == null) {
            return;
        }
        solved.ask(SolveAll.of(shown.data(), shown.state()));
        askMeasures();
    }

    private void askMeasures() {
        Explorer.Shown shown = explorer.shown().get();
        Optional<AllSolved> all = solved.status()
                .get()
                .result()
                .filter(there -> there.data() == shown.data()
                        && SolveAll.of(shown.data(), shown.state()).isMetBy(there));
        if (all.isEmpty()) {
            document.await(solved.status().get());
            return;
        }
        LambdaSetting common = all.get().common(shown.state().lambda());
        measured.ask(new MeasureNetwork(all.get(), common));
        followed.ask(new FollowMeasures(all.get(), MeasureAxis.of(all.get().paths(), common)));
        tell();
    }

    private void tell() {
        if (measured.status().get() instanceof Status.Ready<MeasureNetwork.Answer> ready) {
            MeasureNetwork.Answer answer = ready.value();
            List<Integer> all = IntStream.range(0, answer.solved().paths().categories())
                    .boxed()
                    .toList();
            MeasuresDocument there = new MeasuresDocument(answer, curves(answer), measure.get(), all);
            document.show(there, said(there));
        } else {
            document.await(measured.status().get());
        }
    }

    /** Curves of these data on whose axis the λ has its place. */
    private Optional<MeasureCurves> curves(MeasureNetwork.Answer answer) {
        return followed.status()
                .get()
                .result()
                .filter(there -> there.paths().equals(answer.solved().paths())
                        && there.curves().axis().isByNonzeros() == (answer.common() instanceof LambdaSetting.Nonzeros))
                .map(FollowMeasures.Answer::curves);
    }

    private String said(MeasuresDocument there) {
        Stream<String> curves = followed
                .status()
                .get()
                .failure()
                .map(failure -> failure.message())
                .or(() -> there.curves().isPresent()
                        ? Optional.empty()
                        : Optional.of(Messages.text("measures.following")))
                .stream();
        return Stream.of(
                        Stream.of(there.caption()),
                        there.answer().solved().notes(there.answer().common()).stream(),
                        curves)
                .flatMap(part -> part)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
