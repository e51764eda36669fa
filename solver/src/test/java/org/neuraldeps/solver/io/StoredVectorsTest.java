package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;

class StoredVectorsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("labels.npy");
    }

    @ParameterizedTest
    @CsvSource({
        "|i1,127",
        "|u1,255",
        "<i2,32767",
        ">i2,32767",
        "<u2,65535",
        ">u2,65535",
        "<i4,2147483647",
        ">i4,2147483647",
        "<u4,2147483647",
        ">u4,2147483647",
        "<i8,2147483647",
        ">i8,2147483647",
        "<u8,2147483647",
        ">u8,2147483647",
    })
    void labelsOfEveryWidthAndSignReadUpToTheirLargest(String descr, int largest) throws IOException {
        NpyWriter.USUAL.type(descr).vector(file, 0, 1, 77, largest);
        assertThat(StoredVectors.labels(FoundFile.of(file))).containsExactly(0, 1, 77, largest);
    }

    @ParameterizedTest
    @CsvSource({"|i1,-1", "<i2,-1", "<i4,-5", "<i8,-1", "<i8,2147483648", "<u4,4294967295"})
    void labelsThatAreNoCategoryAreNamedWithTheirRow(String descr, double bad) throws IOException {
        NpyWriter.USUAL.type(descr).vector(file, 3, 4, bad);
        assertThatThrownBy(() -> StoredVectors.labels(FoundFile.of(file)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("row 2")
                .hasMessageContaining("label " + (long) bad + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f4", "|b1"})
    void whatIsNotIntegersAreNotLabels(String descr) throws IOException {
        NpyWriter.USUAL.type(descr).vector(file, 1, 0);
        assertThatThrownBy(() -> StoredVectors.labels(FoundFile.of(file)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("give integer labels");
    }

    @Test
    void labelsInTwoDimensionsAreRefusedWithTheirShape() throws IOException {
        NpyWriter.USUAL.type("<i8").matrix(file, 2, 1, 0, 1);
        assertThatThrownBy(() -> StoredVectors.labels(FoundFile.of(file)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("(2, 1)");
    }

    @Test
    void ofSeveralArraysTheOneOfAUsualNameIsMeant() {
        Path formats = FormatFixture.home();
        FoundFile inside = FoundFile.of(formats.resolve("pt/inside.pt"));
        assertThat(StoredVectors.labels(inside))
                .isEqualTo(StoredVectors.labels(FoundFile.of(formats.resolve("reference/beside/labels.npy"))));
        assertThat(StoredVectors.mask(inside))
                .isEqualTo(StoredVectors.mask(FoundFile.of(formats.resolve("reference/beside/evaluation.npy"))));
        FoundFile none = FoundFile.of(formats.resolve("npz/named.npz"));
        assertThatThrownBy(() -> StoredVectors.labels(none))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("one vector is wanted, and it holds val f4 (48, 6), train f4 (20, 6)");
    }

    @Test
    void noLabelsAtAllAreNoLabels() throws IOException {
        NpyWriter.USUAL.type("<i8").vector(file);
        assertThat(StoredVectors.labels(FoundFile.of(file))).isEmpty();
    }

    @Test
    void aMaskIsTrueWhereTheByteIsNotZero() throws IOException {
        NpyWriter.USUAL.type("|b1").vector(file, 1, 0, 0, 1);
        assertThat(StoredVectors.mask(FoundFile.of(file))).containsExactly(true, false, false, true);
    }

    @Test
    void integersAreNoMask() throws IOException {
        NpyWriter.USUAL.type("<i8").vector(file, 1, 0);
        assertThatThrownBy(() -> StoredVectors.mask(FoundFile.of(file)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("give one bool per row");
    }
}
