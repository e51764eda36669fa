package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.DataException;

final class CategorySplitTest {

    @Test
    void everyCategoryIsOnOneSideInAscendingOrder() {
        CategorySplit split = CategorySplit.of(6, List.of(4, 1));
        assertThat(split.base()).containsExactly(0, 2, 3, 5);
        assertThat(split.fresh()).containsExactly(1, 4);
        assertThat(split.categories()).isEqualTo(6);
        assertThat(split.places()).containsExactly(0, -1, 1, 2, -2, 3);
    }

    @Test
    void aSeedGivesOneSplitForEver() {
        assertThat(CategorySplit.random(200, 5, 1)).isEqualTo(CategorySplit.random(200, 5, 1));
        assertThat(CategorySplit.random(200, 5, 1).fresh()).containsExactly(11, 75, 111, 126, 175);
        assertThat(CategorySplit.random(200, 20, 1)).isNotEqualTo(CategorySplit.random(200, 20, 2));
    }

    @Test
    void everyCategoryIsDrawnEquallyOften() {
        int[] drawn = new int[7];
        IntStream.range(0, 7_000)
                .forEach(seed -> CategorySplit.random(7, 2, seed).fresh().forEach(c -> drawn[c]++));
        assertThat(IntStream.of(drawn).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(1_850, 2_150));
    }

    @Test
    void whatCannotBeSplitIsSaidInOneLine() {
        assertThatThrownBy(() -> CategorySplit.random(200, 0, 1))
                .isInstanceOf(DataException.class)
                .hasMessage("new categories: 0 of 200 leaves nothing to learn; choose between 1 and 198");
        assertThatThrownBy(() -> CategorySplit.random(200, 199, 1))
                .isInstanceOf(DataException.class)
                .hasMessage("new categories: 199 of 200 leaves a base of 1; choose between 1 and 198");
        assertThatThrownBy(() -> CategorySplit.of(10, List.of())).hasMessageContaining("nothing to learn");
        assertThatThrownBy(() -> CategorySplit.random(2, 1, 1)).hasMessageContaining("open data with at least three");
        assertThatThrownBy(() -> CategorySplit.of(10, List.of(3, 10)))
                .isInstanceOf(DataException.class)
                .hasMessage("new category 10: there are 10 categories; give indices from 0 to 9");
        assertThatThrownBy(() -> CategorySplit.of(10, List.of(-1))).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> CategorySplit.of(10, List.of(3, 3)))
                .isInstanceOf(DataException.class)
                .hasMessage("new category 3: it is named twice; name each once");
    }
}
