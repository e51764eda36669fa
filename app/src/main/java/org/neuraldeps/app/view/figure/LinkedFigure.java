package org.neuraldeps.app.view.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.plate.PlateNotes;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.canvas.FigureSource;
import org.neuraldeps.ui.Messages;

/**
 * A figure of one kind that is linked with all other views: it follows the explorer, and pointing at it changes the
 * explorer. What it needs is wanted only while it is on show; until a new target is there the old one stays.
 *
 * @param <S> what the kind draws from
 */
public final class LinkedFigure<S> {

    /** More categories than one listens to are in the tables. */
    private static final int SPOKEN = 12;

    private final FigureKind<S> kind;
    private final Linking linking;
    private final Sketch<S> sketch;
    private final Scenes<S> scenes;
    private final FigureCanvas canvas = new FigureCanvas();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");
    private Optional<S> scene = Optional.empty();
    private boolean awaited;
    private boolean onShow;

    LinkedFigure(FigureKind<S> kind, Linking linking) {
        this.kind = kind;
        this.linking = linking;
        this.sketch = kind.sketch();
        this.scenes = Scenes.of(kind, linking.results(), this::follow);
        canvas.setId("figure-" + kind.key());
        canvas.show(new OnScreen());
        canvas.setSpoken(this::spoken);
        canvas.setOnRest(this::remark);
        point();
        Explorer explorer = linking.explorer();
        explorer.shown().addListener((value, before, now) -> {
            want();
            if (before == null || !showsTheSame(before, now)) {
                canvas.refresh();
            }
        });
        explorer.moving().addListener((value, before, isMoving) -> {
            want();
            if (!isMoving) {
                canvas.rest();
            }
        });
        explorer.hovered().addListener((value, before, now) -> canvas.refresh());
        linking.style().addListener((value, before, now) -> canvas.refresh());
    }

    private void point() {
        Pointing pointing = new Pointing(linking.explorer());
        canvas.setOnHovered(pointing::hover);
        canvas.setOnClicked(pointing::click);
        canvas.setOnPairClicked(pointing::clickPair);
    }

    /** What kind it is of. */
    public FigureKind<S> kind() {
        return kind;
    }

    /** The node to show. */
    public FigureCanvas canvas() {
        return canvas;
    }

    /** What has become of what it needs, in words; for the pane that it is shown in. */
    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** What somebody who looks at it should know beside it, a sentence each; empty for nothing. */
    ReadOnlyStringProperty remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** From now on it is looked at. */
    void begin() {
        onShow = true;
        want();
        canvas.refresh();
    }

    /** Nobody looks at it any more: what only it needs is no longer computed. */
    void end() {
        onShow = false;
        scenes.drop();
    }

    private void want() {
        Explorer.Shown shown = linking.explorer().shown().get();
        if (!onShow || shown == null) {
            return;
        }
        Optional<String> refusal = kind.refusal(shown.data(), shown.state());
        if (refusal.isPresent()) {
            scenes.drop();
            scene = Optional.empty();
            notice.set(new Notice(refusal.get(), true, Optional.empty()));
            remark();
            canvas.refresh();
        } else {
            boolean rests = !linking.explorer().moving().get();
            scenes.ask(shown.data(), shown.state(), rests);
        }
    }

    /** A new target alone changes nothing before it is solved: until then the old picture stays, and is not drawn again. */
    private static boolean showsTheSame(Explorer.Shown before, Explorer.Shown now) {
        return before.data() == now.data()
                && now.state().withTarget(before.state().problem().target()).equals(before.state());
    }

    private void follow(Scenes.Arrival<S> arrival) {
        awaited = arrival.status().isRunning();
        if (arrival.scene().isPresent() && !arrival.scene().equals(scene)) {
            scene = arrival.scene();
            canvas.refresh();
        }
        notice.set(words(arrival));
    }

    private Notice words(Scenes.Arrival<S> arrival) {
        if (arrival.status().isWaiting()) {
            return notice(
                    Messages.text("figure.waiting", kind.title(), Messages.text("estimate.waits")), Optional.empty());
        }
        if (arrival.status().isRunning()) {
            return notice(Messages.text("figure.running", arrival.title()), Optional.empty());
        }
        return arrival.status()
                .failure()
                .map(failure -> notice(
                        Messages.text("figure.failed", failure.title(), failure.message()),
                        Optional.of(() -> linking.retry().accept(arrival.slot()))))
                .orElse(Notice.NONE);
    }

    private Notice notice(String words, Optional<Runnable> retry) {
        return new Notice(words, scene.isEmpty(), retry);
    }

    /** The plot that is shown, as somebody can move it; empty for a figure without axes, or none. */
    public Optional<PlotView> plot() {
        return scene.isEmpty() ? Optional.empty() : sketch.plot();
    }

    /** The part of the plot to show to somebody who looks for a category. */
    Optional<Extent> around(int category) {
        return scene.isEmpty() ? Optional.empty() : sketch.around(category);
    }

    /** The λ/λ_max that drawing the line of λ to a place asks for. */
    OptionalDouble ratioAt(double x) {
        return sketch.ratioAt(x);
    }

    /**
     * The figure as it is now, to be drawn in any style on any thread, pins lit but nothing hovered; empty where there is
     * none, what belongs to the state is still being computed, or the data are an estimate.
     */
    public Optional<Function<FigureStyle, Plate>> drawing() {
        Explorer.Shown now = linking.explorer().shown().get();
        return awaited || now.data().estimate().isPresent()
                ? Optional.empty()
                : scene.map(shown -> style -> new PlateRequest<>(kind, now.state(), style).draw(shown, now.data()));
    }

    /** What a screen reader says: the kind, what it shows, its strongest categories, and where all numbers are. */
    private String spoken() {
        String shows = canvas.figure()
                .filter(figure -> !figure.title().isEmpty())
                .map(figure -> Messages.text(spokenKey(), kind.title(), figure.title(), strongest(figure)))
                .orElseGet(() -> Messages.text(
                        "figure.spoken.empty", kind.title(), notice.get().words()));
        return remarks.get().isEmpty() ? shows : shows + " " + remarks.get();
    }

    /** The tables list one target's coefficients, so those of several are only where they can be copied. */
    private String spokenKey() {
        return kind.showsSeveral() ? "figure.spoken.several" : "figure.spoken";
    }

    private static String strongest(Figure figure) {
        Set<Integer> named = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (int i = figure.hits().size() - 1; i >= 0 && words.size() < SPOKEN; i--) {
            HitRegion hit = figure.hits().get(i);
            if (hit.role() == HitRegion.Role.CATEGORY && named.add(hit.category())) {
                words.add(hit.tooltip().replace("\n", ", "));
            }
        }
        return String.join("; ", words);
    }

    /** Once what moves has come to rest: every text is looked at, and nobody reads while it changes. */
    private void remark() {
        ExplorerState state = linking.explorer().state().get();
        remarks.set(scene.flatMap(drawn ->
                        canvas.figure().map(figure -> String.join(" · ", PlateNotes.of(kind, drawn, state, figure))))
                .orElse(""));
    }

    /** What the canvas shows. */
    private final class OnScreen implements FigureSource {
        @Override
        public Figure figure(double width, double height, Quality quality) {
            return onScreen(width, height, quality);
        }

        @Override
        public boolean hasLessInDrafts() {
            return sketch.hasLessWhileMoving();
        }
    }

    private Figure onScreen(double width, double height, Quality quality) {
        Explorer explorer = linking.explorer();
        if (scene.isEmpty()) {
            return new Figure(width, height, List.of(), List.of(), List.of(), "");
        }
        Highlight highlight = new Highlight(
                explorer.hovered().get(), explorer.state().get().pins().columns());
        FigureStyle style = linking.style().getValue().of(width, height, highlight);
        ExplorerState state = explorer.state().get();
        return quality == Quality.DRAFT
                ? sketch.moving(scene.get(), state, style)
                : sketch.draw(scene.get(), state, style);
    }
}
