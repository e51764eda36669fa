package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.work.Progress;

class HeadFileTest {

    /** d x n = 3 x 2. */
    private static final double[] WEIGHTS = {1, 2, 3, 4, 5, 6};

    private static final double[] TURNED = {1, 3, 5, 2, 4, 6};
    private static final double[] BIAS = {0.5, -0.25};

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadToTheSameDoubles() throws IOException {
        Head head = new Head(3, new double[] {Math.PI, -0.1, 1e-300, 7, 1 / 3.0, 2}, new double[] {Math.E, -5});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HeadFile.write(head, out);
        Path file = Files.write(folder.resolve("head.npz"), out.toByteArray());

        assertSame(HeadFile.read(FoundFile.of(file), Progress.NONE), head.weights(), head.bias());
        Head streamed = HeadFile.read(new ByteArrayInputStream(out.toByteArray()), "head.npz", Progress.NONE);
        assertSame(streamed, head.weights(), head.bias());
        assertThat(HeadFile.isHead(file)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"weights,bias", "W,b", "weight,bias", "fc.weight,fc.bias", "Weights,BIAS"})
    void namesThatPeopleUseAreKnownAndEitherWayRound(String weights, String bias) throws IOException {
        Path ours = save(new NpzWriter().matrix(weights, 3, 2, WEIGHTS).vector(bias, BIAS));
        assertSame(read(ours), WEIGHTS, BIAS);
        assertSame(
                read(save(new NpzWriter().matrix("W", 2, 2, 1, 2, 3, 4).vector("b", BIAS))),
                new double[] {1, 2, 3, 4},
                BIAS);
        Path torch = save(new NpzWriter().matrix(weights, 2, 3, TURNED).vector(bias, BIAS));
        assertSame(read(torch), WEIGHTS, BIAS);
    }

    /** What PyTorch saves of a linear layer: rows are categories there. */
    @Test
    void theStateDictOfALayerIsAHead() {
        Path file = FormatFixture.home().resolve("pt/beside/linear.pt");
        assertThat(HeadFile.isHead(file)).isTrue();
        Head head = HeadFile.read(FoundFile.of(file), Progress.NONE);
        assertThat(head.features()).isEqualTo(4);
        assertThat(head.categories()).isEqualTo(6);
        assertThat(head.weight(0, 1)).isEqualTo(-0.028385639190673828);
        assertThat(head.weight(3, 5)).isEqualTo(-0.4878913164138794);
        assertThat(head.bias()[2]).isEqualTo(-0.2072553038597107);
    }

    @Test
    void packedArraysOfOtherTypesAndOrderAreReadToo() throws IOException {
        byte[] turned = new NpyWriter("<f4", true, 1).bytes(new long[] {3, 2}, TURNED);
        byte[] bias = NpyWriter.USUAL.type("<f2").bytes(new long[] {2}, 0, 0);
        Path file = Files.write(
                folder.resolve("packed.npz"),
                new NpzBytes()
                        .array("weights", turned)
                        .array("bias", bias)
                        .array("epoch", new byte[] {1})
                        .deflated());

        assertSame(read(file), WEIGHTS, 0, 0);
    }

    @Test
    void asManyFeaturesAsCategoriesAreReadOnlyUnderTheNameThatSaysWhichIsWhich() throws IOException {
        Path ours = save(new NpzWriter().matrix("weights", 2, 2, 1, 2, 3, 4).vector("bias", BIAS));
        assertSame(read(ours), new double[] {1, 2, 3, 4}, BIAS);
        assertSame(
                read(save(new NpzWriter().matrix("W", 2, 2, 1, 2, 3, 4).vector("b", BIAS))),
                new double[] {1, 2, 3, 4},
                BIAS);
        Path torch = save(new NpzWriter().matrix("weight", 2, 2, 1, 2, 3, 4).vector("bias", BIAS));
        assertRefused(
                torch,
                "weights of shape (2, 2) and a bias of shape (2,) could be either way round; call them W, with one row"
                        + " a feature");
    }

    @Test
    void whatIsNoHeadIsRefusedInOneLine() throws IOException {
        assertRefused(
                save(new NpzWriter().matrix("logits", 3, 2, WEIGHTS)),
                "no array is a matrix of weights among logits f8 (3, 2); call it W: ");
        assertRefused(
                save(new NpzWriter()
                        .matrix("w", 3, 2, WEIGHTS)
                        .matrix("fc.weight", 3, 2, WEIGHTS)
                        .vector("b", BIAS)),
                "2 arrays could be a matrix of weights among w f8 (3, 2), fc.weight f8 (3, 2), b f8 (2,); ");
        assertRefused(
                save(new NpzWriter().matrix("weights", 3, 2, WEIGHTS)),
                "no array is a bias among weights f8 (3, 2); call it b: ");
        assertRefused(
                save(new NpzWriter().matrix("weights", 3, 2, WEIGHTS).vector("bias", 1, 2, 3, 4)),
                "weights of shape (3, 2) and a bias of shape (4,) do not belong together; ");
        assertRefused(
                save(new NpzWriter().vector("weights", WEIGHTS).vector("bias", BIAS)),
                "weights are a matrix and the bias is a vector, here they are weights of shape (6,) and ");
        assertRefused(
                save(new NpzWriter()
                        .matrix("weights", 3, 2, 1, 2, 3, 4, 5, Double.NaN)
                        .vector("bias", BIAS)),
                "NaN or infinity in the weights; ");
        assertRefused(
                save(new NpzWriter().matrix("weights", 3, 1, 1, 2, 3).vector("bias", 0)),
                "a head of 3 features and 1 categories; ");
        assertRefused(
                save(new NpzWriter().integers("weights", 1, 2).vector("bias", BIAS)),
                "elements of type 'i8' are not floating point numbers; ");
        Path npy = NpyWriter.USUAL.matrix(folder.resolve("weights.npy"), 3, 2, WEIGHTS);
        assertRefused(npy, "a head is an npz archive, and this is none; ");
        assertThat(HeadFile.isHead(npy)).isFalse();
        assertThat(HeadFile.isHead(folder.resolve("nothing.npz"))).isFalse();
        assertThat(HeadFile.isHead(save(new NpzWriter().matrix("logits", 3, 2, WEIGHTS))))
                .isFalse();
    }

    @Test
    void aHeadThatIsOpenedAsLogitsSaysWhatItIs() throws IOException {
        Path file = save(new NpzWriter().matrix("weights", 3, 2, WEIGHTS).vector("bias", BIAS));
        assertThatThrownBy(() -> LogitFormats.open(file, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessage(file + ": it holds the head of a network, not logits; open the features that belong to it");
    }

    private static void assertSame(Head head, double[] weights, double... bias) {
        assertThat(head.weights()).containsExactly(weights);
        assertThat(head.bias()).containsExactly(bias);
        assertThat(head.features()).isEqualTo(weights.length / bias.length);
    }

    private void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith(file.toString())
                .hasMessageNotContaining("\n");
    }

    private static Head read(Path file) {
        return HeadFile.read(FoundFile.of(file), Progress.NONE);
    }

    private Path save(NpzWriter arrays) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        arrays.write(out);
        return Files.write(Files.createTempFile(folder, "head", ".npz"), out.toByteArray());
    }
}
