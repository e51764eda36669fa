package org.neuraldeps.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.moments.ColumnStrip;

/** The formula, against a count of every piece that goes from one process to another. */
class MovedBytesTest {

    /** Adds up blocks level by level as the tree does, and counts what is handed on. */
    private static long counted(int n, int blocks) {
        List<ColumnStrip> strips = ColumnStrip.all(n);
        Map<PieceKey, Long> level = new HashMap<>();
        for (int block = 0; block < blocks; block++) {
            for (int index = 0; index < strips.size(); index++) {
                long numbers = (long) strips.get(index).count()
                        * (n - strips.get(index).first());
                level.put(new PieceKey(PieceKey.STRIP, index, block), Double.BYTES * numbers);
            }
        }
        long moved = 0;
        for (int width = blocks; width > 1; width = (width + 1) / 2) {
            Map<PieceKey, Long> above = new HashMap<>();
            for (Map.Entry<PieceKey, Long> piece : level.entrySet()) {
                moved += piece.getValue();
                above.put(piece.getKey().parent(), piece.getValue());
            }
            level = above;
        }
        // The roots go to the driver.
        return moved + level.values().stream().mapToLong(bytes -> bytes).sum();
    }

    @ParameterizedTest
    @CsvSource({"9000, 1", "9000, 2", "21841, 7", "21841, 214", "131072, 54", "131072, 13"})
    void agreeWithACount(int n, int blocks) {
        MovedBytes formula = new MovedBytes(n, 100L * blocks, 100);
        assertThat(formula.blocks()).isEqualTo(blocks);
        assertThat(formula.whileAdding()).isEqualTo(counted(n, blocks));
    }

    @Test
    void areLessThanTheRowsWhereABlockHasTwiceAsManyRowsAsThereAreCategories() {
        MovedBytes vocabulary = new MovedBytes(131_072, 14_000_000, 262_144);
        assertThat(vocabulary.whileAdding()).isLessThan(vocabulary.read(4) / 2 * 11 / 10);
        assertThat(new MovedBytes(131_072, 14_000_000, 65_536).whileAdding()).isGreaterThan(vocabulary.read(4) / 2 * 3);
    }

    @Test
    void stripsMakeUpHalfOfTheMatrix() {
        Map<Integer, Integer> columns = new TreeMap<>();
        ColumnStrip.all(21_841).forEach(strip -> columns.put(strip.first(), strip.count()));
        assertThat(columns.values().stream().mapToInt(count -> count).sum()).isEqualTo(21_841);
        double half = new MovedBytes(21_841, 1, 1).ofBlock() / 8.0;
        assertThat(half / (21_841.0 * 21_841 / 2)).isBetween(1.0, 1.03);
    }
}
