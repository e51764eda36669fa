package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;

/** Pickles as letters: one operation after the other, in Latin-1, as Python writes them. */
class UnpicklerTest {

    private static final String TENSOR =
            ("\u0080\u0002ctorch._utils|_rebuild_tensor_v2|q\0((X\u0007\0\0\0storageq\u0001"
                            + "ctorch|FloatStorage|q\u0002X\u0001\0\0\0000q\u0003X\u0003\0\0\0cpuq\u0004K\u0006tq\u0005QK\0"
                            + "K\u0003K\u0002\u0086q\u0006K\u0002K\u0001\u0086q\u0007\u0089ccollections|OrderedDict|q\b)Rq"
                            + "\ttq\u000bRq\f.")
                    .replace('|', '\n');

    private static Object read(String letters) {
        return read(letters.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Object read(byte[] pickle) {
        return Unpickler.read(pickle, new TorchGlobals("a.pt")::named, TorchStorage::of, "a.pt");
    }

    @Test
    void aTensorIsAViewOfAStorage() {
        TorchStorage storage = new TorchStorage("0", TorchType.FLOAT32, 6);
        assertThat(read(TENSOR)).isInstanceOfSatisfying(TorchTensor.class, tensor -> {
            assertThat(tensor.storage()).isEqualTo(storage);
            assertThat(tensor.shape()).containsExactly(3, 2);
            assertThat(tensor.strides()).containsExactly(2, 1);
            assertThat(tensor.offset()).isZero();
            assertThat(tensor.isRowAfterRow()).isTrue();
        });
    }

    @Test
    void plainValuesAreThemselves() {
        assertThat(read("N.")).isNull();
        assertThat(read("J\u00ff\u00ff\u00ff\u00ff.")).isEqualTo(-1L);
        assertThat(read("\u008a\0.")).isEqualTo(0L);
        assertThat(read("\u008a\u0002\u00ff\u00fe.")).isEqualTo(-257L);
        assertThat(read("\u008a\u0009\0\0\0\0\0\0\0\0\u0001.")).isEqualTo(BigInteger.TWO.pow(64));
        assertThat(read("G?\u00f0\0\0\0\0\0\0.")).isEqualTo(1.0);
        assertThat(read("\u008c\u0002\u00c3\u00a9.")).isEqualTo("é");
        assertThat(read("C\u0001\u00ff.")).isEqualTo(new byte[] {(byte) 0xff});
        assertThat(read("(\u0088\u0089K\u0007tr\0\0\u0001\0.")).isEqualTo(List.of(true, false, 7L));
        assertThat(read("}(K\u0001K\u0002K\u0003]q\u0000(K\u0004h\0K\u0005eu.")).isInstanceOf(Map.class);
        assertThat(read("\u0080\u0004\u0095\0\0\0\0\0\0\0\0]\u0094\u008c\u0001a\u0094a0h\0.".replace("a0h\0", "ah\0")))
                .isEqualTo(List.of("a"));
        assertThat(read("ccollections\nOrderedDict\n]]X\u0001\0\0\0aaK\u0001aa\u0085R."))
                .isEqualTo(Map.of("a", 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cos\nsystem\nX\u0004\0\0\0true\u0085R.",
                "cposix\nsystem\n.",
                "\u008c\u0008builtins\u008c\u0004exec\u0093.",
                "cbuiltins\ngetattr\n.",
                "c__builtin__\neval\n.",
                "ctorch\nload\n.",
                "ctorch._utils\n_rebuild_qtensor\n.",
                "ctorch.storage\n_load_from_bytes\n.",
                "cnumpy.core.multiarray\n_reconstruct\n.",
                "ctorch.nn.modules.linear\nLinear\n)\u0081.",
                "ccollections.OrderedDict\n__init__\n.",
                "ccollections\nOrderedDict.fromkeys\n.",
                "c\nos.system\n."
            })
    void everyOtherNameIsRefusedAndNothingIsExecuted(String letters) {
        assertThatThrownBy(() -> read(letters))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("a.pt: it asks for ")
                .hasMessageContaining("(nothing was executed); save tensors only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "N",
                "0.",
                "(.",
                "t.",
                "(N(0.",
                "h\0.",
                "j\0\0\0\u0080.",
                "\u0080\u0006N.",
                "X\u00ff\u00ff\u00ff\u00ffa.",
                "\u008d\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u007fa.",
                "\u008d\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ffa.",
                "\u008b\u00ff\u00ff\u00ff\u00ff.",
                "\u008b\u00ff\u00ff\u00ff\u007f.",
                "T\u00ff\u00ff\u00ff\u00ff.",
                "N)R.",
                "X\u0001\0\0\0aX\u0001\0\0\0bR.",
                "ctorch\nFloatStorage\n)R.",
                "ctorch._utils\n_rebuild_tensor_v2\n)R.",
                "ctorch._utils\n_rebuild_tensor_v2\n(NNNNNNtR.",
                "NQ.",
                ")Q.",
                "NN\u0086NNa.",
                "]NNs.",
                "}(Nu.",
                "iposix\nsystem\n.",
                "(cos\nsystem\no.",
                "\u0082\u0001.",
                "Ppersistent\n.",
                "ctorch"
            })
    void whatMakesNoTensorsIsRefusedInOneLine(String letters) {
        assertThatThrownBy(() -> read(letters))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("a.pt: ")
                .hasMessageMatching(".+: .+; .+");
    }

    @Test
    void aViewOfMoreThanThereIsIsRefused() {
        for (String[] change : new String[][] {
            {"K\u0006tq\u0005Q", "K\u0005tq\u0005Q"},
            {"QK\0", "QK\u0001"},
            {"K\u0003K\u0002\u0086q\u0006", "K\u0004K\u0002\u0086q\u0006"},
            {"K\u0002K\u0001\u0086q\u0007", "K\u0003K\u0001\u0086q\u0007"},
            {"K\u0003K\u0002\u0086q\u0006", "J\u00ff\u00ff\u00ff\u00ffK\u0002\u0086q\u0006"},
            {
                "K\u0003K\u0002\u0086q\u0006",
                "\u008a\u0008\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u007fK\u0002\u0086q\u0006"
            },
            {"K\u0003K\u0002\u0086q\u0006", "K\u0003\u0085q\u0006"},
        }) {
            assertThat(TENSOR).contains(change[0]);
            assertThatThrownBy(() -> read(TENSOR.replace(change[0], change[1])))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("its pickle cannot be read at byte");
        }
    }

    @Test
    void everyLengthShorterIsRefusedAndEveryDamagedByteIsToldOrDoesNoHarm() {
        byte[] whole = TENSOR.getBytes(StandardCharsets.ISO_8859_1);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(DataException.class);
        }
        for (int i = 0; i < whole.length; i++) {
            for (int damage : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) damage;
                try {
                    read(damaged);
                } catch (DataException e) {
                    assertThat(e.getMessage()).doesNotContain("\n").matches(".+: .+; .+");
                }
            }
        }
    }

    /** Each of them would take gigabytes, or for ever, if it were believed. */
    @Test
    void whatGrowsWithoutEndIsRefusedSoon() {
        for (String one : List.of("}", "(", "]q\0")) {
            byte[] letters = one.getBytes(StandardCharsets.ISO_8859_1);
            ByteArrayOutputStream many = new ByteArrayOutputStream();
            for (int i = 0; i < 4_000_001; i++) {
                many.writeBytes(letters);
            }
            assertThatThrownBy(() -> read(many.toByteArray()))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("it makes more than 4000000 things");
        }
    }

    @Test
    void listsInListsAreLookedThroughOnlySoFar() {
        StringBuilder laughs = new StringBuilder("K\1");
        for (int i = 0; i < 30; i++) {
            laughs.append("q").append((char) i).append("h").append((char) i).append("\u0086");
        }
        Object nested = read(laughs + ".");
        assertThatThrownBy(() -> TorchContents.of(nested, "a.pt")).hasMessageContaining("nested too deep");
        Object itself = read("]q\0h\0a.");
        assertThatThrownBy(() -> TorchContents.of(itself, "a.pt")).hasMessageContaining("nested too deep");
    }
}
