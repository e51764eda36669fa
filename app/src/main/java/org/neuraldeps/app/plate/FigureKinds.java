package org.neuraldeps.app.plate;

import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.chord.ChordKind;
import org.neuraldeps.app.figure.error.ErrorKind;
import org.neuraldeps.app.figure.focus.FocusKind;
import org.neuraldeps.app.figure.frontier.FrontierKind;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.path.PathKind;
import org.neuraldeps.app.figure.radial.RadialKind;
import org.neuraldeps.app.figure.scatter.ScatterKind;
import org.neuraldeps.app.figure.spectrum.SpectrumKind;
import org.neuraldeps.app.figure.star.StarKind;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.solver.data.DataException;

/** The kinds of figure there are: toggles, menus, commands, documentation and tests read this list. */
public final class FigureKinds {

    /** All kinds, in the order in which they are offered. */
    public static final List<FigureKind<?>> ALL = List.of(
            new StarKind(),
            new RadialKind(),
            new ChordKind(),
            new ScatterKind(),
            new PathKind(),
            new ErrorKind(),
            new FrontierKind(),
            FocusKind.ONE,
            FocusKind.POOLED,
            new SpectrumKind());

    private FigureKinds() {}

    /** The kinds that a pane of the window offers. */
    public static List<FigureKind<?>> in(Pane pane) {
        return ALL.stream().filter(kind -> kind.pane() == pane).toList();
    }

    /**
     * The kind of a key.
     *
     * @throws DataException if there is none; the message lists those there are
     */
    public static FigureKind<?> of(String key) {
        return ALL.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new DataException("figure " + key, "there is no such kind", "choose one of: " + names()));
    }

    /** All keys, for a message: "star, radial". */
    public static String names() {
        return ALL.stream().map(FigureKind::key).collect(Collectors.joining(", "));
    }
}
