package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.need.FormMoments;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** docs/moments.md, further lines: documents from a file of moments, what lacks evaluation rows, and parts that do not fit. */
class MomentsDocumentsTest {

    @TempDir
    private Path folder;

    private Path logits;
    private Path moments;

    @BeforeEach
    void keep() throws IOException {
        logits = SmallData.writeInto(Files.createDirectory(folder.resolve("data")));
        moments = keep(logits, "m.npz");
    }

    private Path keep(Path of, String name, String... more) {
        Path file = folder.resolve(name);
        Run run = Run.of(Stream.concat(Stream.of("moments", of.toString(), "-o", file.toString()), Stream.of(more))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    @ParameterizedTest
    @CsvSource({"--all --nonzeros 2", "--target 0 --steps 2 --lambda-ratio 0.3", "--lambda-ratio 0.3"})
    void aGraphIsTheSame(String which) throws IOException {
        String ofRows = graph(logits, which);
        assertThat(graph(moments, which)).isEqualTo(ofRows).contains("<edge ");
    }

    private String graph(Path data, String which) throws IOException {
        Path file = folder.resolve("graph.graphml");
        Run run = Run.of(("graph " + data + " " + which + " -o " + file).split(" "));
        assertThat(run.err()).isEmpty();
        return Files.readString(file).replace(data.getFileName().toString(), "DATA");
    }

    @Test
    void aReportHasTheSameFiguresAndTablesAndSaysWhatItCouldNotSee() throws IOException {
        String ofRows = report(logits, "rows");
        String ofMoments = report(moments, "moments");
        assertThat(found(ofMoments)).contains("<svg", "Table 1").isEqualTo(found(ofRows));
        assertThat(ofMoments).contains("moments of 40 fit rows that are not there");
        assertThat(ofRows).doesNotContain("that are not there");
    }

    private String report(Path data, String name) throws IOException {
        Path page = folder.resolve(name);
        Run run = Run.of("report", data.toString(), "-o", page.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(page.resolve("index.html"));
    }

    /** All figures and tables: what follows what was read and found. */
    private static String found(String page) {
        return page.substring(page.indexOf("<h2>Overview</h2>"));
    }

    @Test
    void withoutEvaluationRowsDependenciesAreRefusedAndSolvingIsNot() throws IOException {
        Files.delete(logits.resolveSibling("evaluation.npy"));
        String all = keep(logits, "all.npz").toString();
        Run run = Run.of("dependencies", all, "--epsilon", "1", "--delta", "0.3");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .contains("all.npz", "which a search for dependencies without evaluation rows needs")
                .endsWith("open the logits that it was made of");
        assertThat(Run.of("dependencies", logits.toString(), "--epsilon", "1", "--delta", "0.3")
                        .code())
                .isZero();
        Run frontier =
                Run.of("figure", "frontier", all, "-t", "0", "--nonzeros", "2", "-o", folder.resolve("f.svg") + "");
        assertThat(frontier.errorLines())
                .singleElement()
                .asString()
                .contains("without evaluation rows has no rows to tell errors of");
        assertThat(Run.of("solve", all, "-t", "0", "--nonzeros", "2").code()).isZero();
    }

    /** A part of the same logits in all but one thing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fewer categories | categories: 5, but",
                "another name | category 2: other, but",
                "another id | category 2: n9, but",
                "single precision | type: float32, but",
                "no labels | labels: unknown, but",
                "other folds | folds: 4 by seed 1, but",
                "other seed | folds: 5 by seed 2, but",
                "no mask | told in another way",
            })
    void partsThatDoNotFitAreRefusedInOneLine(String what, String words) throws IOException {
        Path part = part(what);
        Path merged = folder.resolve("merged.npz");
        Run run = Run.of("moments", "--merge", moments.toString(), part.toString(), "-o", merged.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains(words);
        assertThat(merged).doesNotExist();
    }

    @Test
    void aPartThatDoesFitIsMerged() throws IOException {
        Path merged = folder.resolve("merged.npz");
        Run run =
                Run.of("moments", "--merge", moments.toString(), part("nothing").toString(), "-o", merged.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    /** Other rows, so that they are no part of the first. */
    private Path part(String what) throws IOException {
        Path own = Files.createDirectory(folder.resolve("part"));
        Path file = SmallData.writeInto(own);
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            row[1] += 0.5;
        }
        Npy.doubles(file, rows);
        Path names = own.resolve("categories.tsv");
        switch (what) {
            case "fewer categories" -> {
                Npy.doubles(
                        file,
                        Arrays.stream(rows).map(row -> Arrays.copyOf(row, 5)).toArray(double[][]::new));
                Npy.labels(own.resolve("labels.npy"), new int[SmallData.ROWS]);
                Files.delete(names);
            }
            case "another name" ->
                Files.writeString(names, Files.readString(names).replace("second part", "other"));
            case "another id" ->
                Files.writeString(names, Files.readString(names).replace("n00000003", "n9"));
            case "single precision" -> singles(file, rows);
            case "no labels" -> Files.delete(own.resolve("labels.npy"));
            case "no mask" -> Files.delete(own.resolve("evaluation.npy"));
            case "other folds" -> {
                return folded(file, new Folding(4, 1));
            }
            case "other seed" -> {
                return folded(file, new Folding(5, 2));
            }
            default -> assertThat(what).isEqualTo("nothing");
        }
        return keep(file, "part.npz");
    }

    private static void singles(Path file, double[][] rows) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(4 * rows.length * rows[0].length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(rows).flatMapToDouble(Arrays::stream).forEach(value -> data.putFloat((float) value));
        Npy.write(file, "'<f4'", "(" + rows.length + ", " + rows[0].length + ")", data.array());
    }

    /** No option asks for other folds, but a program may have made them. */
    private Path folded(Path file, Folding folding) throws IOException {
        Path part = folder.resolve("folded.npz");
        var data = FoundData.of(DataRequest.of(file)).open(Progress.NONE, Workers.CALLER);
        var kept = new FormMoments(data, folding, FocusRows.USUAL_LIMIT)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        try (OutputStream out = Files.newOutputStream(part)) {
            MomentsFile.write(kept, out, Progress.NONE);
        }
        return part;
    }

    @Test
    void noMoreRowsAreKeptOfPartsThanThePartsHave() throws IOException {
        Path few = keep(logits, "few.npz", "--rows-limit", "600b");
        Path part = part("nothing");
        Path merged = folder.resolve("merged.npz");
        Run run = Run.of("moments", "--merge", few + "", part + "", "-o", merged + "", "--rows-limit", "1mb");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .contains("had room for")
                .endsWith("give a --rows-limit of at most 600b");
        assertThat(Run.of("moments", "--merge", few + "", part + "", "-o", merged + "")
                        .code())
                .isZero();
    }
}
