package org.neuraldeps.app.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.SecondMoments;

/** What the script of a page reads: data sets, targets, figures of several targets and steps, each list named once. */
final class PageDocument implements JsonText.Members {

    private static final int VERSION = 1;

    private final PageContent content;
    private final List<double[]> diagonals = new ArrayList<>();

    PageDocument(PageContent content) {
        this.content = content;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("version", VERSION);
        array(json, "data", content.data().stream().map(PageDocument::members).toList());
        List<PageRadial> radials = List.copyOf(content.radials().values());
        List<JsonText.Members> targets = new ArrayList<>();
        for (Map.Entry<PageProblem.Key, PageTarget> target : content.targets().entrySet()) {
            Optional<Integer> radial = content.radial(target.getKey()).map(radials::indexOf);
            int data = content.data().indexOf(target.getKey().data());
            targets.add(target.getValue().members(data, diagonal(target.getValue()), radial));
        }
        array(json, "targets", targets);
        array(json, "radials", radials);
        array(json, "steps", content.steps().stream().map(this::members).toList());
        json.writeArrayFieldStart("diagonals");
        for (double[] diagonal : diagonals) {
            json.writeArray(diagonal, 0, diagonal.length);
        }
        json.writeEndArray();
    }

    private static void array(JsonGenerator json, String name, List<? extends JsonText.Members> all)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (JsonText.Members members : all) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static JsonText.Members members(OpenedDataset data) {
        LogitDataset dataset = data.dataset();
        Categories categories = dataset.categories();
        return json -> {
            json.writeStringField("name", data.request().displayName());
            json.writeNumberField("fitRows", dataset.split().fitRows());
            json.writeNumberField("evaluationRows", dataset.split().evaluationRows());
            json.writeArrayFieldStart("labels");
            for (int j = 0; j < categories.size(); j++) {
                json.writeString(categories.label(j));
            }
            json.writeEndArray();
        };
    }

    private JsonText.Members members(PageStep step) {
        PageTarget target = content.target(step);
        PageFigures figures = PageFigures.of(step);
        return json -> {
            json.writeNumberField(
                    "target", List.copyOf(content.targets().keySet()).indexOf(PageProblem.Key.of(step)));
            json.writeNumberField(
                    "lambda", step.state().lambda().on(target.solved().path()));
            json.writeStringField("heading", step.heading());
            json.writeArrayFieldStart("words");
            for (String paragraph : step.words().split("\\n\\s*\\n", -1)) {
                if (!paragraph.isBlank()) {
                    json.writeString(paragraph.strip());
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("moving");
            for (String key : figures.moving()) {
                json.writeString(key);
            }
            json.writeEndArray();
        };
    }

    /** Ĉ_jj for Theorem 3; targets that share moments share one list. */
    private int diagonal(PageTarget target) {
        SecondMoments moments = target.solved().path().problem().moments();
        double[] diagonal = new double[moments.size()];
        Arrays.setAll(diagonal, moments::diagonal);
        for (int i = 0; i < diagonals.size(); i++) {
            if (Arrays.equals(diagonals.get(i), diagonal)) {
                return i;
            }
        }
        diagonals.add(diagonal);
        return diagonals.size() - 1;
    }
}
