package org.neuraldeps.app.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.lab.NewCategories;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;

final class SplitEntryTest {

    private static final Categories FISH = new Categories(List.of(
            new Category(0, "n01", "goldfish", "Carassius auratus"),
            new Category(1, "n02", "tench", ""),
            new Category(2, "n03", "crane", ""),
            new Category(3, "n04", "crane", ""),
            new Category(4, "n05", "bell pepper", "")));

    @Test
    void beginsWithATenthDrawnThreeTimes() {
        SplitEntry first = SplitEntry.first(Categories.numbered(200));
        assertThat(first.problem(Categories.numbered(200))).isEmpty();
        assertThat(first.fresh(Categories.numbered(200))).isEqualTo(new NewCategories.Drawn(20, 1));
        assertThat(first.times()).isEqualTo(3);
        assertThat(SplitEntry.first(FISH).problem(FISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "4", "many", ""})
    void aBaseOfTwoIsLeft(String count) {
        assertThat(number(count, "1", "1").problem(FISH))
                .hasValueSatisfying(why -> assertThat(why).contains("from 1 to 3"));
    }

    @Test
    void saysWhichFieldCannotBeRead() {
        assertThat(number("3", "1", "1").problem(FISH)).isEmpty();
        assertThat(number("3", "-1", "1").problem(FISH).orElseThrow()).startsWith("Seed");
        assertThat(number("3", "1", "0").problem(FISH).orElseThrow()).startsWith("Repetitions");
        assertThat(number("3", "1", "1001").problem(FISH).orElseThrow()).contains("1000");
    }

    @Test
    void aListNamesCategoriesInAnyWayAndOnce() {
        SplitEntry list = typed("bell pepper, n01\n 0; tench,");
        assertThat(list.problem(FISH)).isEmpty();
        assertThat(list.named(FISH)).containsExactly(0, 1, 4);
        assertThat(list.times()).isEqualTo(1);
        assertThat(list.fresh(FISH)).isEqualTo(NewCategories.Named.of(FISH, 0, 1, 4));
    }

    @Test
    void aListIsRefusedInWords() {
        assertThat(typed("").problem(FISH).orElseThrow()).contains("No category is in the list");
        assertThat(typed("goldfisch").problem(FISH).orElseThrow()).contains("did you mean", "goldfish");
        assertThat(typed("crane").problem(FISH).orElseThrow()).contains("2 categories have this name");
        assertThat(typed("0,1,2,3").problem(FISH).orElseThrow()).contains("4 new categories", "at most 3");
    }

    @Test
    void whatIsTickedIsNew() {
        assertThat(ticked(Set.of()).problem(FISH).orElseThrow()).contains("No category is ticked");
        assertThat(ticked(Set.of(0, 1, 2, 3)).problem(FISH)).isPresent();
        assertThat(ticked(Set.of(4, 2)).problem(FISH)).isEmpty();
        assertThat(ticked(Set.of(4, 2)).fresh(FISH)).isEqualTo(NewCategories.Named.of(FISH, 2, 4));
    }

    private static SplitEntry number(String count, String seed, String repetitions) {
        return new SplitEntry(Picking.NUMBER, count, seed, "nonsense", new TreeSet<>(), repetitions);
    }

    private static SplitEntry typed(String words) {
        return new SplitEntry(Picking.LIST, "x", "x", words, new TreeSet<>(), "x");
    }

    private static SplitEntry ticked(Set<Integer> columns) {
        return new SplitEntry(Picking.TICKED, "x", "x", "x", new TreeSet<>(columns), "x");
    }
}
