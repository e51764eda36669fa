package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewPlanJson;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutPlanJson;
import org.neuraldeps.app.lab.NewCategories;
import org.neuraldeps.app.plate.call.LabCall;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/** The command of a lab has the plan that it was made of: the command line says so itself. */
final class LabCallTest {

    private static final Categories NAMES = new Categories(List.of(
            new Category(0, "n00000001", "alpha", ""),
            new Category(1, "n00000002", "beta", ""),
            new Category(2, "n00000003", "gamma", ""),
            new Category(3, "n00000004", "delta", ""),
            new Category(4, "n00000005", "epsilon", ""),
            new Category(5, "n00000006", "zeta", "")));

    @TempDir
    private Path folder;

    private DataRequest data;

    @BeforeEach
    void writeData() throws IOException {
        SmallFeatures.writeHead(folder.resolve("head.npz"), 1);
        data = DataRequest.of(HeadOnFeatures.usual(new FeatureFiles(SmallFeatures.writeInto(folder))));
    }

    @RepeatedTest(12)
    void learning(RepetitionInfo info) {
        BaseNewPlan plan = plan(new Random(info.getCurrentRepetition()));
        JsonNode told = told(LabCall.of(plan, data, NAMES)).get(BaseNewPlanJson.MEMBER);
        assertThat(BaseNewPlanJson.read(JsonMembers.of("plan", told.toString())))
                .isEqualTo(used(plan));
    }

    /** What no method needs is not said, so it is the usual again. */
    private static BaseNewPlan used(BaseNewPlan plan) {
        BaseToNewSettings usual = BaseToNewSettings.usual();
        BaseToNewSettings settings = plan.settings();
        Set<ThetaMethod> methods = settings.methods();
        return plan.by(new BaseToNewSettings(
                settings.weightDecay(),
                settings.ridge(),
                settings.newRowsRidge(),
                methods.contains(ThetaMethod.SPARSE) ? settings.l1Weights() : usual.l1Weights(),
                methods.contains(ThetaMethod.STRAIGHT) ? settings.straight() : usual.straight(),
                methods.contains(ThetaMethod.STRAIGHT) ? settings.straightNonzeros() : usual.straightNonzeros(),
                settings.gradientTolerance(),
                methods));
    }

    private static BaseNewPlan plan(Random random) {
        boolean drawn = random.nextBoolean();
        NewCategories fresh = drawn
                ? new NewCategories.Drawn(2 + random.nextInt(2), random.nextInt(4))
                : NewCategories.Named.of(NAMES, 1, 4);
        Set<ThetaMethod> methods = EnumSet.of(method(random), method(random));
        BaseToNewSettings usual = BaseToNewSettings.usual();
        // One number for every method is what a command can say.
        boolean isOther = random.nextBoolean() && !methods.equals(Set.of(ThetaMethod.STRAIGHT));
        return new BaseNewPlan(
                fresh,
                drawn ? 1 + random.nextInt(2) : 1,
                new BaseToNewSettings(
                        random.nextBoolean() ? 0.5 : usual.weightDecay(),
                        isOther ? 0.25 : usual.ridge(),
                        isOther ? 0.25 : usual.newRowsRidge(),
                        random.nextBoolean() ? List.of(0.5, 0.125) : usual.l1Weights(),
                        random.nextBoolean() ? new Focus(0.5, ShareKind.SOFTMAX) : usual.straight(),
                        random.nextBoolean() ? 2 : usual.straightNonzeros(),
                        usual.gradientTolerance(),
                        methods));
    }

    private static ThetaMethod method(Random random) {
        List<ThetaMethod> all = List.of(ThetaMethod.values());
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void twoRidgesAreRefusedInOneLine() {
        BaseToNewSettings usual = BaseToNewSettings.usual();
        BaseToNewSettings two =
                usual.only(Set.of(ThetaMethod.JOINT, ThetaMethod.NEW_ROWS)).withRidge(0.5);
        assertThatThrownBy(() -> LabCall.of(BaseNewPlan.of(2).by(two), data, NAMES))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("one ridge");
    }

    @RepeatedTest(8)
    void cutting(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<CutPair> pairs = new ArrayList<>(List.of(CutPair.of(NAMES, 0, 5)));
        if (random.nextBoolean()) {
            pairs.add(CutPair.of(NAMES, 3, 1));
        }
        List<LambdaSetting> lambdas = List.of(
                CutPlan.USUAL_LAMBDA,
                new LambdaSetting.Ratio(0.5),
                new LambdaSetting.Absolute(0.25),
                new LambdaSetting.Nonzeros(2));
        CutPlan plan = new CutPlan(
                pairs,
                random.nextBoolean() ? List.of(CutPlan.USUAL_WEIGHT) : List.of(0.125, 0.5),
                lambdas.get(random.nextInt(lambdas.size())),
                1 + random.nextInt(2),
                random.nextInt(3),
                random.nextBoolean() ? 100 : CutPlan.USUAL_RESAMPLES,
                random.nextBoolean() ? 0.5 : 0.01);
        JsonNode told = told(LabCall.of(plan, data, NAMES)).get(CutPlanJson.MEMBER);
        assertThat(CutPlanJson.read(JsonMembers.of("plan", told.toString()))).isEqualTo(plan);
    }

    private static JsonNode told(LabCall call) {
        List<String> words =
                new ArrayList<>(call.words().subList(1, call.words().size()));
        words.add("--json");
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.err()).as(call.text()).isEmpty();
        return run.json();
    }
}
