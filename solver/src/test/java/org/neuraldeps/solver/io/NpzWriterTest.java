package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

class NpzWriterTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadToTheSameDoubles() throws IOException {
        Path file = Files.write(folder.resolve("a.npz"), bytes());

        LogitMatrix matrix = LogitFormats.open(file, Progress.NONE);
        double[] values = new double[6];
        matrix.readRows(0, 2, values);
        assertThat(values).containsExactly(1, 2.5, Math.PI, -1e300, Double.MIN_VALUE, 0);
    }

    @Test
    void theSameArraysGiveTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone here = TimeZone.getDefault();
        byte[] first = bytes();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void twoArraysOfOneNameAreAMistakeOfTheProgram() {
        NpzWriter writer = new NpzWriter().vector("a", 1);
        assertThatThrownBy(() -> writer.vector("a", 2)).hasMessage("two arrays are called a");
        assertThatThrownBy(() -> writer.matrix("b", 2, 2, 1)).hasMessage("1 numbers do not make 2 x 2");
    }

    @Test
    void numpyReadsEveryKindOfArray() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.npz"), bytes());
        String script = """
            import sys, numpy
            a = numpy.load(sys.argv[1], allow_pickle=False)
            assert a.files == ['numbers', 'more', 'decay', 'indices', 'names', 'none'], a.files
            w = a['numbers']; assert w.dtype == numpy.float64 and w.shape == (2, 3) and w.flags.c_contiguous
            assert w.tolist() == [[1, 2.5, numpy.pi], [-1e300, 5e-324, 0]], w
            assert a['more'].tolist() == [0.1, -0.2] and float(a['decay']) == 0.01
            assert a['indices'].dtype == numpy.int64 and a['indices'].tolist() == [3, -1]
            assert a['names'].tolist() == ['bell pepper', 'caf\\u00e9 \\U0001F41F', ''], a['names']
            assert a['none'].shape == (0,)
            """;
        Process python;
        try {
            python = new ProcessBuilder("python3", "-c", script, file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noPython) {
            assumeTrue(false, "SKIPPED: no python3");
            return;
        }
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = python.waitFor();
        assumeTrue(!said.contains("No module named 'numpy'"), "SKIPPED: python3 has no numpy (python3-numpy)");
        assertThat(code).as(said).isZero();
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NpzWriter()
                .matrix("numbers", 2, 3, 1, 2.5, Math.PI, -1e300, Double.MIN_VALUE, 0)
                .vector("more", 0.1, -0.2)
                .number("decay", 0.01)
                .integers("indices", 3, -1)
                .texts("names", List.of("bell pepper", "café 🐟", ""))
                .texts("none", List.of())
                .write(out);
        return out.toByteArray();
    }
}
