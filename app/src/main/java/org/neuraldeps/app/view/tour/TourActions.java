package org.neuraldeps.app.view.tour;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.session.Layout;

/**
 * What the window of steps can ask of the main one.
 *
 * @param shown what is shown; empty before data are open
 * @param layout how the window is divided
 * @param look shows the view of a step
 * @param play plays the tour from a step
 * @param save saves it into its file, or asks for one
 * @param saveAs asks where to save it
 */
public record TourActions(
        Supplier<Optional<Explorer.Shown>> shown,
        Supplier<Layout> layout,
        IntConsumer look,
        IntConsumer play,
        Runnable save,
        Runnable saveAs) {}
