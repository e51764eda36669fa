package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

class CsvFormatTest {

    private static final double[] SIX = {1, -2.5, 0.001, 4.5, -5e10, 6.25};

    @TempDir
    private Path folder;

    private Path spool;
    private Path file;

    @BeforeEach
    void name() throws IOException {
        file = folder.resolve("logits.csv");
        spool = Files.createDirectory(folder.resolve("spool"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,-2.5\n0.001,4.5\n-5e10,6.25\n",
                "1;-2.5\n1e-3;4.5\n-5E+10;6.25",
                "1\t-2.5\r\n0.001\t4.5\r\n-5e10\t6.25\r\n",
                "1|-2.5\n.001|4.5\n-5e10|6.25\n\n",
                "1 -2.5\n0.001 4.5\n-5e10 6.25\n",
                "   1.0000e+00  -2.5000e+00\n   1.0000e-03   4.5000e+00\n  -5.0000e+10   6.2500e+00\n",
                "1;-2,5\n0,001;4,5\n-5e10;6,25\n",
                "1\t-2,5\n0,001\t4,5\n-5e10\t6,25\n",
                "1 -2,5\n0,001 4,5\n-5e10 6,25\n",
                "1, -2.5\n0.001, 4.5\n-5e10, 6.25\n",
                "\"1\",\"-2.5\"\n\"0.001\",\"4.5\"\n\"-5e10\",\"6.25\"\n",
                "\"1\";\"-2,5\"\n\"0,001\";\"4,5\"\n\"-5e10\";\"6,25\"\n",
                "\uFEFF1,-2.5\n0.001,4.5\n-5e10,6.25\n",
                "+1,-2.5\n\n0.001,4.5\n   \n-5e10,6.25\n",
                "# made by hand\n1,-2.5\n0.001,4.5\n# half of it\n-5e10,6.25\n",
                "cat,dog\n1,-2.5\n0.001,4.5\n-5e10,6.25\n",
                "cat;dog\n1;-2,5\n0,001;4,5\n-5e10;6,25\n",
                "# cat dog\n1 -2.5\n0.001 4.5\n-5e10 6.25\n",
                ",cat,dog\n0,1,-2.5\n1,0.001,4.5\n2,-5e10,6.25\n",
                ",0,1\n7,1,-2.5\n9,0.001,4.5\n8,-5e10,6.25\n",
                "0,1\n1,-2.5\n0.001,4.5\n-5e10,6.25\n",
                "0,1,-2.5\n1,0.001,4.5\n2,-5e10,6.25\n",
                "a.png,1,-2.5\nb 2.png,0.001,4.5\nc.png,-5e10,6.25\n",
                "file,cat,dog\na.png,1,-2.5\nb.png,0.001,4.5\nc.png,-5e10,6.25\n",
                "\"V1\" \"V2\"\n\"1\" 1 -2.5\n\"2\" 0.001 4.5\n\"3\" -5e10 6.25\n",
                "cat,dog,label\n1,-2.5,0\n0.001,4.5,1\n-5e10,6.25,1\n",
                "id,Target,\"a cat, \"\"big\"\"\",dog\n17,0,1,-2.5\n3,1,0.001,4.5\n5,0,-5e10,6.25\n",
            })
    void everyLayoutReadsTheSameNumbers(String text) throws IOException {
        LogitMatrix logits = open(text);
        assertThat(numbers(logits)).containsExactly(SIX);
        assertThat(logits.columns()).isEqualTo(2);
        assertThat(logits.storage()).isEqualTo(StorageType.FLOAT64);
        assertThat(logits.origin()).isEqualTo(file.toString());
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void whatWasTakenForGrantedIsSaid() throws IOException {
        assertThat(arrays("1,-2.5\n0.5,4.5\n").notes()).containsExactly("fields separated by commas", "no header");
        assertThat(arrays(";a;b\n0;1,5;2\n1;2;3,5\n").notes())
                .containsExactly(
                        "fields separated by ;", "decimal comma", "first line is a header", "first column is an index");
        assertThat(arrays("a\tb\ty\n1\t2.5\t0\n2\t3\t1\n").notes())
                .containsExactly("fields separated by tabs", "first line is a header", "column y is the labels");
        assertThat(arrays("# a b\n1 2.5\n").notes())
                .containsExactly("fields separated by blanks", "a comment is the header");
    }

    @Test
    void theHeaderNamesTheCategoriesUnlessItOnlyCountsThem() throws IOException {
        assertThat(arrays("id;Katze ;Hündin\n0;1;2\n1;2;3,5\n2;1;1\n").names()).contains(List.of("Katze", "Hündin"));
        assertThat(arrays("cat,dog,label\n1,-2.5,0\n").names()).contains(List.of("cat", "dog"));
        assertThat(arrays(",0,1\n0,1.5,2\n").names()).isEmpty();
        assertThat(arrays("V1,V2\n1.5,2\n").names()).isEmpty();
        assertThat(arrays("class_0,class_1\n1.5,2\n").names()).isEmpty();
        assertThat(arrays("cat,\n1.5,2\n").names()).isEmpty();
        assertThat(arrays("1.5,2\n").names()).isEmpty();
    }

    @Test
    void labelsAreNumbersOrNamesOfColumnsInTheOneColumnThatIsCalledSo() throws IOException {
        assertThat(labels("cat,dog,label\n1,2.5,1\n2,3,0\n")).containsExactly(1, 0);
        assertThat(labels("y;cat;dog\ndog;1;2,5\ncat;2;3\n")).containsExactly(1, 0);
        assertThat(arrays("cat,dog,label\n1,2.5,1.5\n2,3,0\n").arrays()).hasSize(1);
        assertThat(arrays("y,cat,target\n1,2.5,1\n2,3,0\n").arrays()).hasSize(1);
        refuses(
                "cat,dog,label\n" + "1,2.5,1\n".repeat(70) + "1,2.5,-1\n",
                "line 72, column 3 (label)",
                "'-1' is no label");
        refuses("cat,dog,label\n" + "1,2.5,1\n".repeat(70) + "1,2.5,cow\n", "'cow' is no label", "from 0 on");
    }

    @Test
    void oneWholeNumberALineIsALabel() throws IOException {
        for (String text : new String[] {"2\n0\n1\n", "label\r\n2\r\n0\r\n1", "y\n\"2\"\n\"0\"\n\"1\"\n"}) {
            Files.writeString(file, text);
            assertThat(StoredVectors.labels(FoundFile.of(file))).containsExactly(2, 0, 1);
        }
        refuses("2\n0\n1\n", "'i4' are not logits");
        refuses("2\n0\n-1\n", "one column");
        refuses("2\n0\n" + "1\n".repeat(100) + "1.5\n", "line 103", "'1.5' is no label");
    }

    private int[] labels(String text) throws IOException {
        Files.writeString(file, text);
        return StoredVectors.labels(FoundFile.of(file), Reading.of("labels"));
    }

    @Test
    void nanAndInfinityAreNumbersForOthersToRefuse() throws IOException {
        LogitMatrix logits = open("1.5,nan\nNaN,-inf\nInfinity,+Inf\n");
        assertThat(numbers(logits))
                .containsExactly(
                        1.5,
                        Double.NaN,
                        Double.NaN,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        Double.POSITIVE_INFINITY);
    }

    @Test
    void whatIsNoNumberIsToldWithLineAndColumn() throws IOException {
        refuses("cat,dog\n1,2.5\n1,\n", "line 3, column 2 (dog)", "there is no number");
        refuses("1.5,2.5\n1,x\n", "line 2, column 2", "'x' is no number");
        refuses("1.5,2.5\n1,NA\n", "line 2, column 2", "'NA' is no number");
        refuses("1.5;2.5\n1;2,5\n", "line 1, column 1", "'1.5' is no number", "written alike");
        refuses("1.5,2.5\n1,0x10\n", "'0x10' is no number");
        refuses("1.5,2.5\n1,1f\n", "'1f' is no number");
        refuses("1.5,2.5\n1," + "7x".repeat(100) + "\n", "'7x7x7x7x7x7x7x7x7x7x7x7x7x7x7x7x7x7x7x7x…'");
    }

    @Test
    void raggedLinesAreToldWithTheirLine() throws IOException {
        refuses("1,2,3.5\n1,2,3\n1,2\n1,2,3\n", "line 3", "2 fields where other lines have 3");
        refuses("1,2,3.5\n1,2,3\n1,2,3,4\n1,2,3\n", "line 3", "4 fields where other lines have 3");
        refuses("1,2,3.5\n" + "1,2,3\n".repeat(100_000) + "1,2,\"3\n4\"\n", "line 100002", "no number");
        refuses("a,b,c,d,e\n1,2,3\n1,2,3\n", "line 1", "5 names where the next lines have 3 fields");
        refuses("1,2,3.5\n" + "1,2,3\n".repeat(100_000) + "1,\"2,3\n1,2,3\n", "line 100002", "");
    }

    @Test
    void otherTextIsRefused() throws IOException {
        refuses("To be, or not to be,\nthat is the question:\n", "no table of numbers", "one line a sample");
        refuses("a,b\n", "no table of numbers");
        refuses("\n\n", "no table of numbers");
        refuses("{\"id2label\":{\"0\":\"cat\"}}\n", "no table of numbers");
        refuses("1.5\n2.5\n", "one column");
        byte[] latin = "Hündin,Katze\n1.5,2\n".getBytes(StandardCharsets.ISO_8859_1);
        refuses(latin, "it is not UTF-8 text", "save it as UTF-8");
        byte[] late = ("a,b\n" + "1.5,2\n".repeat(100_000) + "1,2ü\n").getBytes(StandardCharsets.ISO_8859_1);
        refuses(late, "it is not UTF-8 text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRefusedWithACure(String charset) throws IOException {
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
        refuses((mark + "1,2\n").getBytes(Charset.forName(charset)), "text in UTF-16", "CSV UTF-8");
    }

    /** A text that was cut short is a shorter text: what is left must be whole lines that were there, or be refused. */
    @Test
    void everyLengthShorterThanTheFileGivesRowsThatWereThereOrIsRefused() throws IOException {
        String whole = "cat;dog;label\n1,5;-2;0\n0,25;4;1\n-5;6;0\n";
        double[] all = {1.5, -2, 0.25, 4, -5, 6};
        int secondLine = whole.indexOf("0,25");
        for (int length = secondLine; length < whole.length(); length++) {
            try {
                assertThat(all).startsWith(numbers(open(whole.substring(0, length))));
            } catch (DataException e) {
                assertThat(e.getMessage()).startsWith(file + ", line ").doesNotContain("\n");
            }
        }
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void manyRowsAndLongOnesKeepTheirOrderAndEveryDigit() throws IOException {
        for (int[] shape : new int[][] {{40_000, 5}, {5, 40_000}}) {
            double[] values = new Random(3)
                    .longs((long) shape[0] * shape[1])
                    .mapToDouble(bits -> Double.longBitsToDouble(bits & ~(1L << 62)))
                    .toArray();
            String text = IntStream.range(0, shape[0])
                    .mapToObj(row -> Arrays.stream(values, row * shape[1], (row + 1) * shape[1])
                            .mapToObj(Double::toString)
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n"));
            assertThat(numbers(open(text))).isEqualTo(values);
        }
    }

    @Test
    void theLocaleDoesNotMatter() throws IOException {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(numbers(open("ID,cat,dog\n5,1.5,INF\n4,2,INFINITY\n")))
                    .containsExactly(1.5, Double.POSITIVE_INFINITY, 2, Double.POSITIVE_INFINITY);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aCancelWhileReadingLeavesNothingBehind() throws IOException {
        Files.writeString(file, "1.5,2.5\n".repeat(100_000));
        AtomicInteger reports = new AtomicInteger();
        Progress afterTwo = new Progress() {
            @Override
            public void at(double fraction, String step) {
                assertThat(step).isEqualTo("reading numbers");
                assertThat(fraction).isBetween(0.0, 1.0);
                reports.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return reports.get() >= 2;
            }
        };
        assertThatThrownBy(() -> read(afterTwo)).isInstanceOf(CancelledException.class);
        assertThat(reports).hasValue(2);
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void theRegistryKnowsItByContentWhateverItsName() throws IOException {
        Path misnamed = Files.writeString(folder.resolve("logits.npy"), "cat,dog\n1.5,2\n");
        FileLogits logits = LogitFormats.open(misnamed, Progress.NONE);
        assertThat(numbers(logits)).containsExactly(1.5, 2);
        assertThat(logits.readingNotes()).containsExactly("fields separated by commas", "first line is a header");
    }

    private LogitMatrix open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private LogitMatrix open(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return LogitFormats.logits(read(Progress.NONE), Reading.USUAL, Progress.NONE);
    }

    private ArrayFile arrays(String text) throws IOException {
        Files.writeString(file, text);
        return read(Progress.NONE);
    }

    private ArrayFile read(Progress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            FileStretch whole = FileStretch.whole(channel);
            return new CsvFormat(spool).open(whole, file.toString(), Reading.USUAL, progress);
        }
    }

    private static double[] numbers(LogitMatrix logits) {
        double[] all = new double[logits.rows() * logits.columns()];
        logits.readRows(0, logits.rows(), all);
        return all;
    }

    private void refuses(String text, String... words) throws IOException {
        refuses(text.getBytes(StandardCharsets.UTF_8), words);
    }

    private void refuses(byte[] bytes, String... words) throws IOException {
        DataException refusal = catchThrowableOfType(DataException.class, () -> open(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(file.toString())
                .doesNotContain("\n")
                .matches(".+: .+; .+")
                .contains(words);
        assertThat(spool).isEmptyDirectory();
    }
}
