package org.neuraldeps.app.view.tour;

import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourStep;

/**
 * Where somebody is in a tour.
 *
 * @param tour what is played
 * @param index which of its steps is shown, from 0
 */
public record PlayedStep(Tour tour, int index) {

    /** The step that is shown. */
    public TourStep step() {
        return tour.steps().get(index);
    }

    /** Whether none comes before it. */
    public boolean isFirst() {
        return index == 0;
    }

    /** Whether none comes after it. */
    public boolean isLast() {
        return index == tour.steps().size() - 1;
    }
}
