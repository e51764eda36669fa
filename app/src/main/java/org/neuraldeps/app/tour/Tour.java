package org.neuraldeps.app.tour;

import java.util.List;
import java.util.Objects;
import org.neuraldeps.app.data.DataRequest;

/**
 * Views with words, one after the other: a lesson that can be shown to a room, read, and saved in one file.
 *
 * @param title what it is called; may be empty
 * @param steps in the order in which they are shown; none while it is being written
 */
public record Tour(String title, List<TourStep> steps) {

    /** One that nobody has written anything into. */
    public static final Tour EMPTY = new Tour("", List.of());

    public Tour {
        Objects.requireNonNull(title);
        steps = List.copyOf(steps);
    }

    /** The data of its steps, each once, in the order in which they come. */
    public List<DataRequest> data() {
        return steps.stream().map(step -> step.view().state().data()).distinct().toList();
    }

    /** The same steps under another title. */
    public Tour called(String other) {
        return new Tour(other, steps);
    }

    /** The same title over other steps. */
    public Tour of(List<TourStep> others) {
        return new Tour(title, others);
    }
}
