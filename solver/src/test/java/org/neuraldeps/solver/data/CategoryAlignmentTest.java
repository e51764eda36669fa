package org.neuraldeps.solver.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Categories of two networks, found by id or name, and their columns put side by side. */
class CategoryAlignmentTest {

    @Test
    void categoriesAreFoundByIdBeforeNames() {
        CategoryAlignment order = CategoryAlignment.of(
                categories("n1 crane", "n2 crane", "n3 macaw"), categories("n3 ara", "n1 crane", "n2 crane"), "g.tsv");
        assertThat(order.columnsOfSecond()).containsExactly(1, 2, 0);
        assertThat(order.columnsOfFirst()).containsExactly(2, 0, 1);
        assertThat(order.moved()).isEqualTo(3);
        assertThat(order.by()).isEqualTo("WordNet id");
    }

    @Test
    void withoutIdsByName() {
        CategoryAlignment order =
                CategoryAlignment.of(categories(" a", " b", " c"), categories(" a", " c", " b"), "g.tsv");
        assertThat(order.columnsOfSecond()).containsExactly(0, 2, 1);
        assertThat(order.moved()).isEqualTo(2);
        assertThat(order.by()).isEqualTo("name");
        assertThat(CategoryAlignment.of(categories(" twin", " twin"), categories(" twin", " twin"), "g.tsv")
                        .moved())
                .isZero();
    }

    @Test
    void whatIsMissingInOneIsNamed() {
        assertThatThrownBy(() -> CategoryAlignment.of(
                        categories(" a", " b", " c", " d", " e", " f", " g"), categories(" g", " h"), "g.tsv"))
                .isInstanceOf(DataException.class)
                .hasMessage("g.tsv: the second network has no a, b, c, d, e and 1 more; save the logits of both for the"
                        + " same categories");
        assertThatThrownBy(() -> CategoryAlignment.of(categories(" b", " a"), categories(" a", " b", " c"), "g.tsv"))
                .hasMessageStartingWith("g.tsv: the first network has no c; ");
        assertThatThrownBy(
                        () -> CategoryAlignment.of(categories(" b", " a", " a"), categories(" a", " a", " b"), "g.tsv"))
                .hasMessageContaining("\"a\" is the name of several");
    }

    @Test
    void permutedColumnsAreThoseOfTheOrder() {
        LogitMatrix stored = new ArrayLogitMatrix("g.npy", 2, 3, new double[] {1, 2, 3, 4, 5, 6});
        LogitMatrix permuted = new PermutedColumns(stored, 2, 0, 1);
        double[] rows = new double[6];
        permuted.readRows(0, 2, rows);
        assertThat(rows).containsExactly(3, 1, 2, 6, 4, 5);
        double[] column = new double[2];
        permuted.readColumn(0, column);
        assertThat(column).containsExactly(3, 6);
        assertThatThrownBy(() -> new PermutedColumns(stored, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void transposedLogitsAreReadTheOtherWayRound() {
        LogitMatrix turned = new TransposedLogits(new ArrayLogitMatrix("f.npy", 2, 3, new double[] {1, 2, 3, 4, 5, 6}));
        assertThat(turned.rows()).isEqualTo(3);
        double[] rows = new double[4];
        turned.readRows(1, 2, rows);
        assertThat(rows).containsExactly(2, 5, 3, 6);
        double[] column = new double[3];
        turned.readColumn(1, column);
        assertThat(column).containsExactly(4, 5, 6);
    }

    private static Category category(int index, String words, int gap) {
        return new Category(index, words.substring(0, gap), words.substring(gap + 1), "");
    }

    private static Categories categories(String... words) {
        return new Categories(IntStream.range(0, words.length)
                .mapToObj(i -> category(i, words[i], words[i].indexOf(' ')))
                .toList());
    }
}
