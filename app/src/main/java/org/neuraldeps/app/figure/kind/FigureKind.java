package org.neuraldeps.app.figure.kind;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.EdgeScale;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.ui.Messages;

/**
 * A kind of figure as a value. Window, command line, report and documentation read one list of them; a new kind is a
 * folder of its own and a line in that list.
 *
 * @param <S> what it draws from, computed once for every λ
 */
public interface FigureKind<S> {

    /** The stable name: its command, its key in states and texts, the beginning of its file names. */
    String key();

    /** Where the window shows it. */
    Pane pane();

    /** Its size on paper where nobody asks for another. */
    PaperSize usualSize();

    /** Whether it shows several targets over common bases, rather than one target over all others. */
    default boolean showsSeveral() {
        return false;
    }

    /** Whether it shows the dependencies of all categories at once. */
    default boolean showsAll() {
        return false;
    }

    /** Whether every category has a place of its own in its plot, which can be looked for. */
    default boolean hasPlaces() {
        return false;
    }

    /** Whether it shows the dependencies within two networks over each other where they are asked for. */
    default boolean hasLayers() {
        return false;
    }

    /** Whether its rows and columns can be ordered, as {@link org.neuraldeps.app.state.MatrixOrder} says. */
    default boolean hasOrders() {
        return false;
    }

    /** Whether it shows what one target is made of over all others: then its own category of another network may be among them. */
    default boolean isOfOneTarget() {
        return !showsSeveral() && !showsAll();
    }

    /** Whether somebody has to say which target it is about; it then shows one target or its neighbourhood. */
    default boolean needsTarget() {
        return !showsSeveral() && !showsAll();
    }

    /** What can lie across it, the usual first; empty where there is no choice. */
    default List<PathAxis> pathAxes() {
        return List.of();
    }

    /** What lies across it in a state: what the state says, or the usual where the kind has no such axis. */
    default PathAxis axisOf(ExplorerState state) {
        PathAxis asked = state.look().pathAxis();
        return pathAxes().contains(asked) ? asked : pathAxes().get(0);
    }

    /** Which figure between axes it is, of which parts can be shown; empty for one without axes. */
    default Optional<Plot> plot() {
        return Optional.empty();
    }

    /** Whether it shows the ε and δ of Definition 1 that a state asks about. */
    default boolean showsEpsilonDelta() {
        return false;
    }

    /** What it measures |θ| with, where it draws dependencies on a scale that can be locked. */
    default Optional<EdgeScale> edgeScale() {
        return Optional.empty();
    }

    /** Whether it shows the cross-validated error where a state asks for it. */
    default boolean crossValidates() {
        return false;
    }

    /** Whether it tells the stability of coefficients where a state asks for it. */
    default boolean showsStability() {
        return false;
    }

    /** What a state's figure is drawn from. */
    Need<S> need(OpenedDataset data, ExplorerState state);

    /** Its need in parts, where a window need not wait for all of it; empty where it is one. */
    default Optional<Stages<?, S>> stages() {
        return Optional.empty();
    }

    /** Why it is not offered for these data, in a sentence with a remedy; empty where it is. */
    default Optional<String> refusal(OpenedDataset data, ExplorerState state) {
        return Optional.empty();
    }

    /** What somebody who looks at the figure should know beside it, a sentence each. */
    default List<String> notes(S scene, ExplorerState state) {
        return List.of();
    }

    /** The numbers behind a state's figure. */
    FigureNumbers numbers(S scene, ExplorerState state);

    /** A drawing board of its own, for many calls. */
    Sketch<S> sketch();

    /** What is to be seen in it, in a sentence for somebody who sees such a figure for the first time. */
    default String sentence(Picture picture) {
        return Messages.text(
                "figure." + key() + ".said",
                picture.categories().targetLabel(picture.solved().target()));
    }

    /** What people call it. */
    default String title() {
        return Messages.text("figure." + key());
    }

    /** What it shows, in a sentence. */
    default String explanation() {
        return Messages.text("figure." + key() + ".explained");
    }
}
