package org.neuraldeps.app.figure.focus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.FocusCurve;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SweepFocus;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.ui.Messages;

/**
 * Table 1 against φ: of the state's target, or pooled over many, since a category of the sample has none to six positive
 * evaluation rows.
 */
public final class FocusKind implements FigureKind<FocusCurve> {

    /** Of the state's target. */
    public static final FocusKind ONE = new FocusKind("focus", false);

    /** Over many targets. */
    public static final FocusKind POOLED = new FocusKind("focus-pooled", true);

    private final String key;
    private final boolean pools;

    private FocusKind(String key, boolean pools) {
        this.key = key;
        this.pools = pools;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Pane pane() {
        return Pane.RIGHT;
    }

    @Override
    public boolean needsTarget() {
        return !pools;
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(150, 100);
    }

    @Override
    public Need<FocusCurve> need(OpenedDataset data, ExplorerState state) {
        return SweepFocus.of(data, state, pools);
    }

    @Override
    public Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return SweepFocus.isPossible(data) ? Optional.empty() : Optional.of(Messages.text("figure.focus.refused"));
    }

    @Override
    public List<String> notes(FocusCurve curve, ExplorerState state) {
        Stream<String> none =
                curve.positives() == 0 ? Stream.of(Messages.text("figure.focus.noPositives")) : Stream.empty();
        Stream<String> approximate = curve.data().isFocusApproximate()
                ? Stream.of(Messages.text("figure.focus.approximate"))
                : Stream.empty();
        return Stream.of(curve.notes().stream(), approximate, none)
                .flatMap(notes -> notes)
                .toList();
    }

    @Override
    public FigureNumbers numbers(FocusCurve curve, ExplorerState state) {
        return FocusNumbers.of(curve, pools);
    }

    @Override
    public Sketch<FocusCurve> sketch() {
        return new FocusSketch(pools);
    }
}
