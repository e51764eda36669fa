package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;

class SamplesFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row\timage\tview\n0\tb.jpg\tcentre\n1\ta.jpg\tcentre\n2\tb.jpg\tflipped\n",
                "\uFEFFview\timage\r\ncentre\tb.jpg\r\ncentre\ta.jpg\r\nflipped\tb.jpg",
                "image\tgroup\n1.jpg\tb.jpg\n2.jpg\ta.jpg\n3.jpg\tb.jpg\n",
            })
    void rowsOfTheSameImageOrGroupBelongTogether(String text) throws IOException {
        SampleGroups groups = read(text);
        assertThat(groups).isEqualTo(SampleGroups.of(List.of("b.jpg", "a.jpg", "b.jpg")));
        assertThat(groups.rows()).isEqualTo(3);
        assertThat(groups.size()).isEqualTo(2);
        assertThat(IntStream.range(0, 3).map(groups::of)).containsExactly(0, 1, 0);
        assertThat(groups.name(1)).isEqualTo("a.jpg");
    }

    @Test
    void anotherGroupingIsAnotherValue() {
        SampleGroups groups = SampleGroups.of(List.of("a", "b", "a"));
        assertThat(groups)
                .isNotEqualTo(SampleGroups.of(List.of("a", "b", "b")))
                .isNotEqualTo(SampleGroups.of(List.of("a", "c", "a")))
                .hasToString("3 rows in 2 groups");
    }

    @Test
    void whatIsNotSaidIsRefusedWithItsLine() throws IOException {
        refuses("file\tview\na.jpg\tcentre\n", "line 1", "no image in the header");
        refuses("a.jpg\na.jpg\n", "line 1", "no image in the header");
        refuses("image\tview\na.jpg\tcentre\n \tflipped\n", "line 3", "no image");
        refuses("image\tgroup\na.jpg\tcat\nb.jpg\t\n", "line 3", "no group");
        refuses("row\timage\n0\ta.jpg\n2\ta.jpg\n", "line 3", "row 2 where 1 is expected", "order of the logits");
        refuses("", "no rows");
        refuses("image\n", "no rows");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> SamplesFile.read(FoundFile.of(folder.resolve("nothing.tsv"))))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void theSampleHasTwoViewsOfEveryPhotographOnOneSide() {
        SampleGroups groups = SampleDataset.network(0).groups().orElseThrow();
        Split split = SampleDataset.network(0).split();
        int[] fit = new int[groups.size()];
        int[] held = new int[groups.size()];
        for (int row = 0; row < groups.rows(); row++) {
            (split.isEvaluation(row) ? held : fit)[groups.of(row)]++;
        }
        assertThat(groups.size()).isEqualTo(2300);
        assertThat(Arrays.stream(fit).filter(rows -> rows == 2)).hasSize(1800);
        assertThat(Arrays.stream(held).filter(rows -> rows == 2)).hasSize(500);
    }

    private SampleGroups read(String text) throws IOException {
        return SamplesFile.read(FoundFile.of(Files.writeString(folder.resolve("samples.tsv"), text)));
    }

    private void refuses(String text, String... words) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(DataException.class).satisfies(e -> assertThat(e.getMessage())
                .contains("samples.tsv")
                .matches(".+: .+; .+")
                .contains(words));
    }
}
