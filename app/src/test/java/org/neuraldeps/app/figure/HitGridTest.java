package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One region for all cells of a raster, which tells them apart. */
class HitGridTest {

    private static final HitShape.Grid GRID = new HitShape.Grid(
            new Box(10, 20, 30, 40),
            4,
            3,
            (row, column) -> new HitShape.Grid.Cell(column, HitRegion.Role.COEFFICIENT, row + ", " + column));
    private static final Figure FIGURE =
            new Figure(100, 100, List.of(), List.of(), List.of(HitRegion.of(GRID)), "cells");

    @Test
    void theCellUnderThePointIsHit() {
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                Box cell = GRID.cell(row, column);
                HitRegion hit =
                        FIGURE.hitAt(cell.x() + 0.1, cell.bottom() - 0.1, 0).orElseThrow();
                assertThat(hit.category()).isEqualTo(column);
                assertThat(hit.tooltip()).isEqualTo(row + ", " + column);
                assertThat(hit.shape().distance(cell.x() + 1, cell.y() + 1)).isZero();
                assertThat(hit.shape().distance(cell.right() + 1, cell.y())).isEqualTo(1);
                assertThat(hit.at(0, 0)).extracting(HitRegion::category).isEqualTo(column);
            }
        }
    }

    @Test
    void besideTheGridTheNearestCellIsHitWithinReach() {
        assertThat(FIGURE.hitAt(7, 61, 5).orElseThrow().tooltip()).isEqualTo("3, 0");
        assertThat(FIGURE.hitAt(100, 20, 5)).isEmpty();
    }

    @Test
    void wordsArePutOnlyForWhatIsPointedAt() {
        List<String> put = new ArrayList<>();
        List<HitRegion> dots = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String words = "dot " + i;
            dots.add(new HitRegion(i, HitRegion.Role.CATEGORY, new HitShape.Disc(10 * i, 5, 2), () -> {
                put.add(words);
                return words;
            }));
        }
        Figure figure = new Figure(1000, 10, List.of(), List.of(), dots, "dots");
        HitRegion hit = figure.hitAt(301, 4, 5).orElseThrow();
        assertThat(put).isEmpty();
        assertThat(hit.tooltip()).isEqualTo("dot 30");
        assertThat(put).containsExactly("dot 30");
    }

    @Test
    void regionsThatSayTheSameAreEqual() {
        HitShape disc = new HitShape.Disc(1, 2, 3);
        HitRegion said = new HitRegion(4, HitRegion.Role.TARGET, disc, "a cat");
        HitRegion put = new HitRegion(4, HitRegion.Role.TARGET, disc, () -> "a " + "cat");
        assertThat(put).isEqualTo(said).hasSameHashCodeAs(said);
        assertThat(put).isNotEqualTo(new HitRegion(4, HitRegion.Role.TARGET, disc, "a dog"));
    }
}
