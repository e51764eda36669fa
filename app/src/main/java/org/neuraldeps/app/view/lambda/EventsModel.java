package org.neuraldeps.app.view.lambda;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.EventWords;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.PathEvents;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What happens along the path of the picture, told as λ comes down; the events are found once for each path. */
final class EventsModel {

    /**
     * The events as a list shows them.
     *
     * @param events all of the path, from λ_max down; the same list as long as the path is the same
     * @param words tells them
     * @param now the last that has happened; empty above λ_max
     * @param summary where λ stands among them, in a sentence
     */
    record Told(List<PathEvent> events, EventWords words, OptionalInt now, String summary) {}

    private final Explorer explorer;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>();
    private PathEvents events;

    /** @param explorer whose picture is told about */
    EventsModel(Explorer explorer) {
        this.explorer = explorer;
    }

    /** What is told; null until {@link #follow} has seen a picture. */
    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /** Tells about a picture. */
    void follow(Picture picture) {
        SolutionPath path = picture.solved().path();
        if (events == null || events.path() != path) {
            events = PathEvents.of(path);
        }
        double lambda = picture.solution().lambda();
        EventWords words = new EventWords(picture.categories());
        OptionalInt now = events.last(lambda)
                .map(last -> OptionalInt.of(events.list().indexOf(last)))
                .orElse(OptionalInt.empty());
        told.set(new Told(events.list(), words, now, summary(picture, words)));
    }

    private String summary(Picture picture, EventWords words) {
        double lambda = picture.solution().lambda();
        String next = events.next(lambda)
                .map(event -> Messages.text("events.next", words.sentence(event)))
                .orElseGet(() -> Messages.text("events.over"));
        return Messages.text("events.now", NumberText.significant(lambda / 2, 3), events.riding(lambda).length, next);
    }

    /** Moves λ to an event. */
    void go(PathEvent event) {
        double lambdaMax = events.path().lambdaMax();
        if (lambdaMax > 0) {
            explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(event.lambda() / lambdaMax)));
        }
    }
}
