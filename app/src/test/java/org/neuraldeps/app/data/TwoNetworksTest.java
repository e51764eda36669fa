package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.solver.check.RowAlignment.Verdict;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Two networks in folders of their own, each with its names, labels and samples. */
final class TwoNetworksTest {

    private static final int ROWS = 48;
    private static final int COLUMNS = 4;
    private static final String[] NAMES = {"ant", "bee", "cat", "dog"};

    /** Where the first network's categories stand in the second. */
    private static final int[] ORDER = {2, 0, 3, 1};

    @TempDir
    private Path folder;

    private Path first;
    private Path second;
    private final double[][] f = new double[ROWS][COLUMNS];
    private final double[][] g = new double[ROWS][COLUMNS];

    @BeforeEach
    void write() throws IOException {
        Random random = new Random(4);
        for (int row = 0; row < ROWS; row++) {
            for (int j = 0; j < COLUMNS; j++) {
                double both = random.nextGaussian() + (row % COLUMNS == j ? 4 : 0);
                f[row][j] = both + 0.1 * random.nextGaussian();
                g[row][ORDER[j]] = both + 0.1 * random.nextGaussian();
            }
        }
        first = Npy.doubles(Files.createDirectory(folder.resolve("f")).resolve("logits.npy"), f);
        second = Npy.doubles(Files.createDirectory(folder.resolve("g")).resolve("logits.npy"), g);
        names(first, 0, 1, 2, 3);
        names(second, 1, 3, 0, 2);
        Npy.labels(first.resolveSibling("labels.npy"), labels(false));
        Npy.labels(second.resolveSibling("labels.npy"), labels(true));
        samples(first, 0);
        samples(second, 0);
    }

    @Test
    void theColumnsOfTheSecondAndItsLabelsComeIntoTheOrderOfTheFirst() {
        OpenedDataset both = open();
        LogitDataset dataset = both.dataset();
        assertThat(dataset.categories().label(1)).isEqualTo("bee");
        double[] row = new double[COLUMNS];
        dataset.other().orElseThrow().readRows(5, 1, row);
        for (int j = 0; j < COLUMNS; j++) {
            assertThat(row[j]).isEqualTo(g[5][ORDER[j]]);
        }
        assertThat(IntStream.range(0, ROWS).map(dataset.labels().orElseThrow()::of))
                .containsExactly(asList(labels(false)));
        assertThat(both.pair().orElseThrow().rows().verdict()).isEqualTo(Verdict.ALIGNED);
        assertThat(both.pair().orElseThrow().categories().orElseThrow().moved()).isEqualTo(4);
        assertThat(both.found().parts()).containsKey(DataPart.PREDICTED_CATEGORIES);
    }

    @Test
    void labelsThatLieBesideTheFirstAloneCountItsColumns() throws IOException {
        Files.delete(second.resolveSibling("labels.npy"));
        assertThat(open().dataset().labels().orElseThrow().of(1)).isEqualTo(1);
    }

    @Test
    void labelsThatDifferSayThatRowsAreOthers() throws IOException {
        int[] other = labels(true);
        other[7] = (other[7] + 1) % COLUMNS;
        Npy.labels(second.resolveSibling("labels.npy"), other);
        OpenedDataset both = open();
        assertThat(both.pair().orElseThrow().rows().verdict()).isEqualTo(Verdict.NOT_ALIGNED);
        assertThat(both.pair().orElseThrow().rows().words())
                .contains("the labels beside the two networks differ in 1 row, row 7");
    }

    @Test
    void samplesThatDifferSaySo() throws IOException {
        samples(second, 1);
        assertThat(open().pair().orElseThrow().rows().words())
                .contains("the samples beside the two networks differ in 48 rows, the first of them 0");
    }

    @Test
    void categoriesThatOneOfThemLacksAreRefused() throws IOException {
        Files.writeString(
                second.resolveSibling("categories.tsv"),
                "index\tname\n0\tant\n1\tbee\n2\tcow\n3\tdog\n",
                StandardCharsets.UTF_8);
        assertThatThrownBy(this::open)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("the second network has no cat")
                .message()
                .doesNotContain("\n");
    }

    private OpenedDataset open() {
        DataRequest request = DataRequest.of(second).predictedFrom(new LogitFile(first));
        return FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    private static Integer[] asList(int[] values) {
        return IntStream.of(values).boxed().toArray(Integer[]::new);
    }

    private static int[] labels(boolean ofSecond) {
        return IntStream.range(0, ROWS)
                .map(row -> ofSecond ? ORDER[row % COLUMNS] : row % COLUMNS)
                .toArray();
    }

    private static void names(Path logits, int... order) throws IOException {
        StringBuilder text = new StringBuilder("index\tname\n");
        for (int j = 0; j < COLUMNS; j++) {
            text.append(j).append('\t').append(NAMES[order[j]]).append('\n');
        }
        Files.writeString(logits.resolveSibling("categories.tsv"), text, StandardCharsets.UTF_8);
    }

    private static void samples(Path logits, int from) throws IOException {
        StringBuilder text = new StringBuilder("index\timage\n");
        for (int row = 0; row < ROWS; row++) {
            text.append(row).append("\timage").append(row + from).append('\n');
        }
        Files.writeString(logits.resolveSibling("samples.tsv"), text, StandardCharsets.UTF_8);
    }
}
