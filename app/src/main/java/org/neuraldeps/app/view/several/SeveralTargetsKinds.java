package org.neuraldeps.app.view.several;

import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.kind.SeveralTargetsKind;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.ExplorerState;

/** The kinds of figure that bases and targets are chosen for. */
final class SeveralTargetsKinds {

    private SeveralTargetsKinds() {}

    /** The one that a state shows, or else the first there is. */
    static SeveralTargetsKind shownIn(ExplorerState state) {
        return all().filter(kind -> state.look().in(kind.pane()).equals(kind.key()))
                .findFirst()
                .orElseGet(() -> all().findFirst().orElseThrow());
    }

    /** Whether a state shows one of them. */
    static boolean areShownIn(ExplorerState state) {
        return Optional.ofNullable(state).stream().anyMatch(one -> all().anyMatch(
                        kind -> one.look().in(kind.pane()).equals(kind.key())));
    }

    private static Stream<SeveralTargetsKind> all() {
        return FigureKinds.ALL.stream()
                .filter(SeveralTargetsKind.class::isInstance)
                .map(SeveralTargetsKind.class::cast);
    }
}
