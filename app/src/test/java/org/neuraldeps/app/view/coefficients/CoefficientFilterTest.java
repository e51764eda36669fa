package org.neuraldeps.app.view.coefficients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Which coefficients are listed for what is typed above them. */
final class CoefficientFilterTest {

    private final Explorer explorer = new Explorer();
    private CoefficientsModel model;

    @BeforeEach
    void solve() {
        Results results = new Results(new CurrentThreadTasks(), failure -> {});
        new Solving(explorer, results);
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.01)));
        model = new CoefficientsModel(explorer, results);
    }

    private List<CoefficientRow> all() {
        return model.table().get().rows();
    }

    private List<CoefficientRow> listed(String typed) {
        model.query().set(typed);
        return model.table().get().listed(model.filter().get());
    }

    @Test
    void nothingTypedListsAll() {
        assertThat(listed("  ")).isEqualTo(all()).hasSizeGreaterThan(4);
    }

    @Test
    void aNameListsWhatTheListOfCategoriesWouldFind() {
        CoefficientRow second = all().get(1);
        String name = explorer.data()
                .get()
                .dataset()
                .categories()
                .get(second.category())
                .name();
        assertThat(listed(name.toUpperCase(java.util.Locale.ROOT)))
                .contains(second)
                .hasSizeLessThan(all().size());
        assertThat(listed(Integer.toString(second.category()))).contains(second);
        assertThat(listed("no such name")).isEmpty();
        assertThat(model.table().get().whyEmpty()).isEqualTo("coefficients.noMatch");
    }

    @Test
    void aMagnitudeListsThoseOfAtLeastIt() {
        double third = Math.abs(all().get(2).value());
        assertThat(listed("> " + third)).isEqualTo(all().subList(0, 3));
        assertThat(listed(">=" + third)).isEqualTo(all().subList(0, 3));
        assertThat(listed("≥ 1e9")).isEmpty();
        assertThat(listed("> 0,1")).as("no number yet").isEqualTo(all());
        assertThat(listed(">")).as("no number yet").isEqualTo(all());
    }

    @Test
    void theFilterStaysWhenLambdaMoves() {
        double third = Math.abs(all().get(2).value());
        listed("> " + third);
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.9)));
        assertThat(model.table().get().listed(model.filter().get()))
                .isEqualTo(all().stream()
                        .filter(row -> Math.abs(row.value()) >= third)
                        .toList());
    }
}
