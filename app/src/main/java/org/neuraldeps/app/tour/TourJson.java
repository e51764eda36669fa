package org.neuraldeps.app.tour;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.session.SessionJson;

/** The stored form of a tour: version, title and steps, each with heading, words and a view, which is a stored session. */
final class TourJson {

    /** The version that is written; this one and all before it are read. */
    static final int VERSION = 1;

    private TourJson() {}

    static void write(JsonGenerator json, Tour tour, Path folder) throws IOException {
        json.writeNumberField("version", VERSION);
        json.writeStringField("title", tour.title());
        json.writeArrayFieldStart(TourFile.STEPS);
        for (TourStep step : tour.steps()) {
            json.writeStartObject();
            json.writeStringField("heading", step.heading());
            json.writeStringField("words", step.words());
            json.writeObjectFieldStart("view");
            SessionJson.write(json, step.view(), folder);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static Tour read(JsonMembers tour, Path folder) {
        tour.requireVersion(VERSION);
        tour.requireOnly("version", "title", TourFile.STEPS);
        List<TourStep> steps = tour.objects(TourFile.STEPS).stream()
                .map(step -> step(step, folder))
                .toList();
        if (steps.isEmpty()) {
            throw tour.wrong(TourFile.STEPS, "is empty", "give a tour at least one step");
        }
        return new Tour(tour.text("title"), steps);
    }

    private static TourStep step(JsonMembers step, Path folder) {
        step.requireOnly("heading", "words", "view");
        return new TourStep(step.text("heading"), step.text("words"), SessionJson.read(step.object("view"), folder));
    }
}
