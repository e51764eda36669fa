package org.neuraldeps.app.view.tour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.state.Keyed;
import org.neuraldeps.app.state.Pane;

/** What of the window a step shows. */
enum StepLayout implements Keyed {
    /** Everything as the author had divided it. */
    WINDOW("window", Optional.empty()),
    /** The figure in the middle alone. */
    MIDDLE("middle", Optional.of(large(Pane.MIDDLE))),
    /** The figure below on the left alone. */
    LEFT("left", Optional.of(large(Pane.LEFT))),
    /** The figure below on the right alone. */
    RIGHT("right", Optional.of(large(Pane.RIGHT))),
    /** The figure in the middle beside Table 1 and its controls. */
    TABLE(
            "table",
            Optional.of(new Layout(
                    Map.of("columns", List.of(0.0, 0.55), "middle", List.of(1.0)),
                    Optional.empty(),
                    Optional.empty())));

    private final String key;
    // A value; its type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Layout> layout;

    StepLayout(String key, Optional<Layout> layout) {
        this.key = key;
        this.layout = layout;
    }

    private static Layout large(Pane pane) {
        return new Layout(Map.of(), Optional.of(pane), Optional.empty());
    }

    /** Which one a step has. */
    static StepLayout of(Layout layout) {
        boolean isTaught = layout.named().filter(NamedLayout.TEACH::equals).isPresent();
        Optional<Pane> large = layout.maximised().or(() -> isTaught ? Optional.of(Pane.MIDDLE) : Optional.empty());
        if (large.isPresent()) {
            return switch (large.get()) {
                case MIDDLE -> MIDDLE;
                case LEFT -> LEFT;
                case RIGHT -> RIGHT;
            };
        }
        return TABLE.layout.equals(Optional.of(layout)) ? TABLE : WINDOW;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * What is stored for it.
     *
     * @param window how the window is divided now
     */
    Layout layout(Layout window) {
        return layout.orElseGet(() -> new Layout(window.dividers(), Optional.empty(), Optional.empty()));
    }
}
