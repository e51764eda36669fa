package org.neuraldeps.app.view.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.RadialChoice;

/** Who is a base, who is a target, and what a state becomes. */
final class SeveralModelTest {

    private static final Categories CATEGORIES =
            new Categories(Stream.of("Boston terrier", "macaw", "Tibetan terrier", "terrier mix", "hare", "wolf")
                    .map(name -> new Category(
                            Arrays.asList("Boston terrier", "macaw", "Tibetan terrier", "terrier mix", "hare", "wolf")
                                    .indexOf(name),
                            "",
                            name,
                            ""))
                    .toList());

    private static final ExplorerState STATE =
            ExplorerState.first(Toy.REQUEST, CategoryRef.of(CATEGORIES, 1), new LambdaSetting.Nonzeros(2));

    private static SeveralModel byHand(int[] bases, int... targets) {
        return new SeveralModel(CATEGORIES, Optional.of(Several.of(new RadialChoice(bases, targets), CATEGORIES)));
    }

    private static List<Category> some(int... columns) {
        return Arrays.stream(columns).mapToObj(CATEGORIES::get).toList();
    }

    @Test
    void whatIsAvailableIsNeitherAndMatchesWordsOrAWholeNameByItsPattern() {
        SeveralModel model = byHand(new int[] {2}, 4);
        assertThat(model.available("")).isEqualTo(some(0, 1, 3, 5));
        assertThat(model.available("terrier")).isEqualTo(some(3, 0));
        assertThat(model.available("*terrier")).isEqualTo(some(0));
        assertThat(model.available("?olf")).isEqualTo(some(5));
        assertThat(model.available("no such")).isEmpty();
    }

    @Test
    void noCategoryIsBoth() {
        SeveralModel model = byHand(new int[] {2, 5}, 4);
        model.addTargets(some(5, 1));
        assertThat(model.targets()).isEqualTo(some(4, 5, 1));
        assertThat(model.bases()).isEqualTo(some(2));
        model.addBases(some(4, 0));
        assertThat(model.targets()).isEqualTo(some(5, 1));
        assertThat(model.bases()).isEqualTo(some(0, 2, 4));
        model.take(some(5, 0));
        assertThat(model.targets()).isEqualTo(some(1));
        assertThat(model.bases()).isEqualTo(some(2, 4));
    }

    @Test
    void whatIsMissingIsSaid() {
        SeveralModel model = byHand(new int[] {2}, 4);
        assertThat(model.problem()).isEmpty();
        model.take(some(2));
        assertThat(model.problem())
                .hasValueSatisfying(words -> assertThat(words).contains("no base"));
        model.take(some(4));
        assertThat(model.problem())
                .hasValueSatisfying(words -> assertThat(words).contains("no target"));
    }

    @Test
    void pinsBecomeTheTargetsAndPredictorsTheBases() {
        SeveralModel model = byHand(new int[] {2, 5}, 4);
        model.replaceTargets(List.of(0, 5));
        assertThat(model.targets()).isEqualTo(some(0, 5));
        assertThat(model.bases()).isEqualTo(some(2));
        model.replaceBases(List.of(5, 3), 1);
        assertThat(model.bases()).isEqualTo(some(3, 5));
        assertThat(model.targets()).isEqualTo(some(0, 1));
    }

    @Test
    void theRuleIsFollowedUntilSomethingIsChanged() {
        SeveralModel model = new SeveralModel(CATEGORIES, Optional.empty());
        assertThat(model.problem()).isEmpty();
        assertThat(model.applied(STATE)).isEqualTo(STATE);
        model.showRule(new RadialChoice(new int[] {0, 2, 3}, new int[] {1}));
        assertThat(model.bases()).isEqualTo(some(0, 2, 3));
        assertThat(model.summary(1)).contains("by the rule", "targets 1, bases 3");
        model.take(some(3));
        assertThat(model.followsRule()).isFalse();
        model.showRule(new RadialChoice(new int[] {5}, new int[] {4}));
        assertThat(model.bases()).isEqualTo(some(0, 2));
        ExplorerState chosen = model.applied(STATE);
        assertThat(chosen.problem().several().orElseThrow().choice())
                .isEqualTo(new RadialChoice(new int[] {0, 2}, new int[] {1}));
        model.followRule();
        assertThat(model.applied(chosen)).isEqualTo(STATE);
    }

    @Test
    void aTargetThatIsNotAmongThemGivesWayToTheFirst() {
        SeveralModel model = byHand(new int[] {2, 1}, 4, 0);
        ExplorerState chosen = model.applied(STATE);
        assertThat(chosen.target()).isEqualTo(4);
        assertThat(chosen.problem().several().orElseThrow().choice())
                .isEqualTo(new RadialChoice(new int[] {1, 2}, new int[] {4, 0}));
        assertThat(model.summary(1)).contains("hare");
        assertThat(model.summary(0)).doesNotContain("hare");
        assertThat(model.applied(chosen.withTarget(CategoryRef.of(CATEGORIES, 0)))
                        .target())
                .isZero();
    }
}
