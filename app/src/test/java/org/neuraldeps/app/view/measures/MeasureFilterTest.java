package org.neuraldeps.app.view.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.graph.ThetaMeasures;

/** Out-strengths 0.75, 0.5 and 0. */
class MeasureFilterTest {

    private static final ThetaMeasures MEASURES = ThetaMeasures.of(SparseTheta.of(List.of(
            SparseRow.EMPTY,
            new SparseRow(new int[] {0}, new double[] {-0.75}),
            new SparseRow(new int[] {1}, new double[] {0.5}))));

    private static final Categories CATEGORIES = new Categories(List.of(
            new Category(0, "n01", "grey fox", ""),
            new Category(1, "n02", "red fox", ""),
            new Category(2, "n03", "acorn", "")));

    private static List<Integer> listed(String typed) {
        return IntStream.range(0, 3)
                .mapToObj(i -> new MeasuredCategory(i, CATEGORIES.label(i), MEASURES))
                .filter(MeasureFilter.of(typed, CATEGORIES, CategoryMeasure.OUT_STRENGTH))
                .map(MeasuredCategory::category)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "> 0.5, 0 1",
        ">=0.6, 0",
        "≥ 0.75, 0",
        "< 0.5, 1 2",
        "≤0, 2",
        "> 1, ''",
        "fox, 0 1",
        " ACORN , 2",
        "n02, 1"
    })
    void whatIsTypedIsListed(String typed, String expected) {
        assertThat(listed(typed).stream().map(String::valueOf).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ">", "> ", "< -", ">= 0.", "> five"})
    void whatIsNoBoundYetHidesNothing(String typed) {
        assertThat(listed(typed)).hasSize(3);
    }

    @Test
    void aNameThatNobodyHasListsNobody() {
        assertThat(listed("jellyfish")).isEmpty();
    }
}
