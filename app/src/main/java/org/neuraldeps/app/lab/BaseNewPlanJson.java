package org.neuraldeps.app.lab;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.state.CategoryRefJson;
import org.neuraldeps.app.state.FocusJson;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;

/** The stored form of a {@link BaseNewPlan}: the member {@value #MEMBER} of results and recipes. */
public final class BaseNewPlanJson {

    /** The member that it is. */
    public static final String MEMBER = "plan";

    private static final String[] MEMBERS = {
        "count",
        "seed",
        "categories",
        "repetitions",
        "methods",
        "weightDecay",
        "ridge",
        "newRowsRidge",
        "l1",
        FocusJson.MEMBER,
        "nonzeros",
        "gradientTolerance"
    };

    private BaseNewPlanJson() {}

    /** Writes the members of a plan into the object that is open. */
    public static void writeMembers(JsonGenerator json, BaseNewPlan plan) throws IOException {
        if (plan.fresh() instanceof NewCategories.Drawn drawn) {
            json.writeNumberField("count", drawn.count());
            json.writeNumberField("seed", drawn.seed());
        } else {
            CategoryRefJson.write(json, "categories", ((NewCategories.Named) plan.fresh()).categories());
        }
        json.writeNumberField("repetitions", plan.repetitions());
        BaseToNewSettings settings = plan.settings();
        json.writeArrayFieldStart("methods");
        for (ThetaMethod method : settings.inOrder()) {
            json.writeString(method.key());
        }
        json.writeEndArray();
        json.writeNumberField("weightDecay", settings.weightDecay());
        json.writeNumberField("ridge", settings.ridge());
        json.writeNumberField("newRowsRidge", settings.newRowsRidge());
        json.writeArrayFieldStart("l1");
        for (double weight : settings.l1Weights()) {
            json.writeNumber(weight);
        }
        json.writeEndArray();
        FocusJson.write(json, settings.straight());
        json.writeNumberField("nonzeros", settings.straightNonzeros());
        json.writeNumberField("gradientTolerance", settings.gradientTolerance());
    }

    /**
     * Reads a plan.
     *
     * @throws org.neuraldeps.solver.data.DataException in one line that names the member at fault
     */
    public static BaseNewPlan read(JsonMembers plan) {
        plan.requireOnly(MEMBERS);
        NewCategories fresh = plan.has("categories")
                ? new NewCategories.Named(CategoryRefJson.list(plan, "categories"))
                : new NewCategories.Drawn(plan.whole("count"), plan.whole("seed"));
        List<Double> l1 = plan.numbers("l1", Double.MIN_VALUE, Double.MAX_VALUE);
        BaseToNewSettings settings = new BaseToNewSettings(
                plan.positive("weightDecay"),
                plan.positive("ridge"),
                plan.positive("newRowsRidge"),
                l1,
                FocusJson.read(plan),
                plan.whole("nonzeros"),
                plan.positive("gradientTolerance"),
                methods(plan));
        return new BaseNewPlan(fresh, plan.whole("repetitions"), settings);
    }

    private static Set<ThetaMethod> methods(JsonMembers plan) {
        return plan.texts("methods").stream()
                .map(key -> ThetaMethod.of(key)
                        .orElseThrow(() -> plan.wrong("methods", "names \"" + key + "\"", "choose among " + keys())))
                .collect(Collectors.toSet());
    }

    /** The stable names of all methods, for a message: "joint, new-rows". */
    public static String keys() {
        return Arrays.stream(ThetaMethod.values()).map(ThetaMethod::key).collect(Collectors.joining(", "));
    }
}
