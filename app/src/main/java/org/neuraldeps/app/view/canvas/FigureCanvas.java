package org.neuraldeps.app.view.canvas;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Quality;

/**
 * Shows a figure in the size of the pane. Changes are gathered and painted once a frame: the first one carefully, those
 * that follow within {@value #SETTLE_MILLIS} ms as a draft, and carefully again when they stop or somebody says that they do.
 * FX thread only.
 */
public final class FigureCanvas extends Region {

    /** Points are shown at 96 pixels per inch. */
    public static final double PIXELS_PER_POINT = 96.0 / 72.0;

    /** Told of clicks. */
    @FunctionalInterface
    public interface ClickListener {
        /**
         * A category was clicked.
         *
         * @param count 1 for the first click, 2 for the second of a double click, and so on
         */
        void clicked(int category, int count);
    }

    /** Told of clicks on what two categories have with each other. */
    @FunctionalInterface
    public interface PairListener {
        /**
         * A pair was clicked.
         *
         * @param target what is predicted
         * @param predictor what predicts
         * @param count as in {@link ClickListener}
         */
        void clicked(int target, int predictor, int count);
    }

    private static final double SETTLE_MILLIS = 100;
    private static final double REACH = 5;

    private final ImageView view = new ImageView();
    private final Region ring = new Region();
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition settle = new PauseTransition(Duration.millis(SETTLE_MILLIS));
    private FigureSource source;
    private Figure figure;
    private FigureImage image;
    private Quality painted = Quality.FULL;
    private boolean stale;
    private Supplier<String> spoken = () -> "";
    private OptionalInt hovered = OptionalInt.empty();
    private Runnable onRest = () -> {};
    private Consumer<OptionalInt> onHovered = category -> {};
    private ClickListener onClicked = (category, count) -> {};
    private PairListener onPairClicked = (target, predictor, count) -> {};

    /** An empty canvas. */
    public FigureCanvas() {
        getStyleClass().add("figure-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(40, 40);
        view.setManaged(false);
        view.setSmooth(false);
        ring.getStyleClass().add("figure-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(view, ring);
        settle.setOnFinished(event -> paintCarefully());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener((scale, before, now) -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::mouseClicked);
    }

    /** Shows what a source makes, from the next frame on. */
    public void show(FigureSource newSource) {
        source = Objects.requireNonNull(newSource);
        refresh();
    }

    /** What a screen reader says of the figure; asked only when one listens. */
    public void setSpoken(Supplier<String> words) {
        spoken = Objects.requireNonNull(words);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Says that the source would now make another figure; it is asked at the next frame. */
    public void refresh() {
        stale = true;
        requestLayout();
    }

    /** Says that what moved has come to rest: a draft is followed by a careful picture at the next frame, not after a while. */
    public void rest() {
        if (stale || painted == Quality.DRAFT) {
            settle.stop();
            refresh();
        }
    }

    /** The figure on the screen; empty before the first frame. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /** Called when the mouse comes to another category, or to none. */
    public void setOnHovered(Consumer<OptionalInt> listener) {
        onHovered = Objects.requireNonNull(listener);
    }

    /** Called with the category that was clicked with the primary button, at each click of a double click. */
    public void setOnClicked(ClickListener listener) {
        onClicked = Objects.requireNonNull(listener);
    }

    /** Called with the two categories of a pair that was clicked with the primary button. */
    public void setOnPairClicked(PairListener listener) {
        onPairClicked = Objects.requireNonNull(listener);
    }

    /** Called when a figure has been shown for a while, not at every one of those that follow each other fast. */
    public void setOnRest(Runnable listener) {
        onRest = Objects.requireNonNull(listener);
    }

    @Override
    protected void layoutChildren() {
        if (source == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        double scale = outputScale();
        int width = (int) Math.ceil(getWidth() * scale);
        int height = (int) Math.ceil(getHeight() * scale);
        if (image == null || !image.isFor(width, height, scale * PIXELS_PER_POINT)) {
            image = new FigureImage(width, height, scale * PIXELS_PER_POINT);
            view.setImage(image.image());
            stale = true;
        }
        view.setFitWidth(width / scale);
        view.setFitHeight(height / scale);
        if (stale) {
            stale = false;
            show(settle.getStatus() == Animation.Status.RUNNING ? Quality.DRAFT : Quality.FULL);
            settle.playFromStart();
        }
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    private void show(Quality quality) {
        figure = source.figure(getWidth() / PIXELS_PER_POINT, getHeight() / PIXELS_PER_POINT, quality);
        paint(quality);
    }

    private void paint(Quality quality) {
        image.paint(figure, quality);
        painted = quality;
    }

    private void paintCarefully() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (painted == Quality.DRAFT && figure != null) {
            if (source.hasLessInDrafts()) {
                show(Quality.FULL);
            } else {
                paint(Quality.FULL);
            }
        }
        onRest.run();
    }

    private void mouseMoved(MouseEvent event) {
        hover(hit(event));
    }

    private void mouseClicked(MouseEvent event) {
        if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            hit(event)
                    .filter(region -> region.about().isPresent())
                    .ifPresent(region -> clicked(region, event.getClickCount()));
        }
    }

    private void clicked(HitRegion region, int count) {
        if (region.role() == HitRegion.Role.PAIR) {
            onPairClicked.clicked(region.predicts().orElseThrow(), region.category(), count);
        } else {
            onClicked.clicked(region.category(), count);
        }
    }

    private void hover(Optional<HitRegion> region) {
        if (region.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else {
            say(region.get().tooltip());
        }
        OptionalInt now = region.map(HitRegion::about).orElse(OptionalInt.empty());
        if (!now.equals(hovered)) {
            hovered = now;
            onHovered.accept(now);
        }
    }

    private void say(String words) {
        if (!words.equals(tooltip.getText()) || hovered.isEmpty()) {
            tooltip.setText(words);
            Tooltip.install(this, tooltip);
        }
    }

    /** Whether the pointer is at a place that stands for a category. */
    public boolean isOnCategory(MouseEvent event) {
        return categoryAt(event.getX(), event.getY()).isPresent();
    }

    /** The category that a place stands for, pixels from the upper left corner; empty for none. */
    public OptionalInt categoryAt(double x, double y) {
        return regionAt(x, y).map(HitRegion::about).orElse(OptionalInt.empty());
    }

    private Optional<HitRegion> hit(MouseEvent event) {
        return regionAt(event.getX(), event.getY());
    }

    /** What lies at a place, pixels from the upper left corner; empty for nothing. */
    public Optional<HitRegion> regionAt(double x, double y) {
        return figure == null ? Optional.empty() : figure.hitAt(x / PIXELS_PER_POINT, y / PIXELS_PER_POINT, REACH);
    }
}
