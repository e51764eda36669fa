package org.neuraldeps.app.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/** A plan that was written is the plan that is read, whatever it is, and nothing else is. */
final class PlanJsonTest {

    private static final CategoryRef GOLDFISH = new CategoryRef(0, "n01443537", "goldfish");
    private static final CategoryRef PEPPER = new CategoryRef(179, "n07720875", "bell pepper");
    private static final CategoryRef PLAIN = new CategoryRef(3, "", "plain");

    @RepeatedTest(20)
    void baseToNew(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        boolean drawn = random.nextBoolean();
        NewCategories fresh = drawn
                ? new NewCategories.Drawn(1 + random.nextInt(9), random.nextInt(100))
                : new NewCategories.Named(List.of(PEPPER, PLAIN));
        BaseToNewSettings settings = new BaseToNewSettings(
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                List.of(random.nextDouble(), random.nextDouble()),
                random.nextBoolean() ? Focus.NONE : new Focus(random.nextDouble(), ShareKind.LABEL),
                1 + random.nextInt(30),
                1e-8,
                random.nextBoolean() ? Set.of(ThetaMethod.NEW_ROWS) : Set.of(ThetaMethod.SPARSE, ThetaMethod.STRAIGHT));
        BaseNewPlan plan = new BaseNewPlan(fresh, drawn ? 1 + random.nextInt(5) : 1, settings);
        assertThat(BaseNewPlanJson.read(JsonMembers.of("plan", text(plan)))).isEqualTo(plan);
    }

    @RepeatedTest(10)
    void cut(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<LambdaSetting> lambdas = List.of(
                new LambdaSetting.Absolute(random.nextDouble()),
                new LambdaSetting.Ratio(random.nextDouble()),
                new LambdaSetting.Nonzeros(random.nextInt(9)));
        CutPlan plan = new CutPlan(
                List.of(new CutPair(GOLDFISH, PEPPER), new CutPair(PEPPER, PLAIN)),
                List.of(random.nextDouble(), random.nextDouble()),
                lambdas.get(random.nextInt(3)),
                1 + random.nextInt(4),
                random.nextInt(10),
                100 + random.nextInt(1000),
                random.nextDouble());
        assertThat(CutPlanJson.read(JsonMembers.of("plan", text(plan)))).isEqualTo(plan);
    }

    @Test
    void whatIsWrongIsNamed() {
        String whole = text(BaseNewPlan.of(3));
        assertWrong(whole.replace("\"joint\"", "\"joined\""), "methods names \"joined\"", "new-rows");
        assertWrong(whole.replace("\"count\":3", "\"count\":0"), "nothing to learn", "at least 1");
        assertWrong(whole.replace("\"ridge\":0.001", "\"ridge\":-1"), "ridge is -1", "a positive number");
        assertWrong(whole.replace("\"seed\"", "\"sede\""), "sede is not known");
        assertWrong(whole.replace("\"repetitions\":1", "\"repetitions\":5000"), "5000", "from 1 to 1000");
    }

    private static void assertWrong(String text, String... words) {
        assertThatThrownBy(() -> BaseNewPlanJson.read(JsonMembers.of("plan", text)))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void whatCannotBePlannedIsRefused() {
        assertThatThrownBy(() -> new CutPair(PEPPER, PEPPER)).hasMessageContaining("does not depend on itself");
        CutPair pair = new CutPair(GOLDFISH, PEPPER);
        assertThatThrownBy(() -> CutPlan.of(pair, pair)).hasMessageContaining("named twice");
        assertThatThrownBy(() -> CutPlan.of()).hasMessageContaining("no dependency is named");
        assertThatThrownBy(() -> CutPlan.of(pair).weighing(List.of(0.0))).hasMessageContaining("μ of 0.0");
        assertThatThrownBy(() -> CutPlan.of(pair).repeated(0, 1)).hasMessageContaining("0 repetitions");
        NewCategories.Named named = new NewCategories.Named(List.of(PLAIN));
        assertThatThrownBy(() -> BaseNewPlan.of(1).with(named).repeated(2))
                .hasMessageContaining("would all be the same");
    }

    private static String text(BaseNewPlan plan) {
        return JsonText.line(json -> BaseNewPlanJson.writeMembers(json, plan));
    }

    private static String text(CutPlan plan) {
        return JsonText.line(json -> CutPlanJson.writeMembers(json, plan));
    }
}
