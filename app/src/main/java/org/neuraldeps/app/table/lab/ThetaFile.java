package org.neuraldeps.app.table.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.NpzWriter;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.LearnedTheta;
import org.neuraldeps.solver.labs.Theta;

/**
 * Every Θ of a result of lab 1 as a file: arrays for NumPy, or a table of the coefficients that are not 0.
 *
 * @param extension of its files, without the dot
 * @param words what it is called in a list of kinds
 * @param content puts a result into a stream
 */
public record ThetaFile(String extension, String words, Writing content) {

    private static final List<ThetaFile> ALL = List.of(
            new ThetaFile("npz", "NumPy arrays", ThetaFile::arrays), new ThetaFile("csv", "CSV", ThetaFile::table));

    /** Puts a result into a stream. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it and leaves the stream open. */
        void write(BaseNewResult result, OutputStream out) throws IOException;
    }

    /** All kinds there are, the usual one first. */
    public static List<ThetaFile> all() {
        return ALL;
    }

    /**
     * The kind that a file's extension asks for.
     *
     * @throws DataException if it is none of them; the message lists them
     */
    public static ThetaFile of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(kind -> name.endsWith("." + kind.extension()))
                .findFirst()
                .orElseThrow(() -> new DataException(
                        file.toString(),
                        "its name does not say how Θ is to be written",
                        "end it in one of "
                                + ALL.stream()
                                        .map(kind -> "." + kind.extension())
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Writes every Θ; an existing file is replaced, and a file appears whole or not at all.
     *
     * @throws DataException if the place cannot be written to
     */
    public void write(BaseNewResult result, Path file) {
        WholeFile.write(file, out -> content.write(result, out));
    }

    /** The first Θ is theta, with base and new; a further one theta_2, … */
    private static void arrays(BaseNewResult result, OutputStream out) throws IOException {
        Categories categories = result.data().dataset().categories();
        NpzWriter arrays = new NpzWriter();
        List<String> methods = new ArrayList<>();
        for (int r = 0; r < result.outcomes().size(); r++) {
            for (LearnedTheta learned : result.outcomes().get(r).learned()) {
                methods.add(MethodWords.of(learned.method(), learned.l1Weight()) + ", repetition " + (r + 1));
                String end = methods.size() == 1 ? "" : "_" + methods.size();
                Theta theta = learned.theta();
                arrays.matrix("theta" + end, theta.rows(), theta.columns(), theta.rowMajor())
                        .integers("base" + end, indices(theta.split().base()))
                        .integers("new" + end, indices(theta.split().fresh()));
            }
        }
        arrays.texts("methods", methods)
                .texts(
                        "names",
                        categories.all().stream()
                                .map(category -> category.name())
                                .toList())
                .write(out);
    }

    private static int[] indices(List<Integer> categories) {
        return categories.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void table(BaseNewResult result, OutputStream out) throws IOException {
        out.write(NumbersFormat.CSV.text().apply(numbers(result)).getBytes(StandardCharsets.UTF_8));
    }

    private static FigureNumbers numbers(BaseNewResult result) {
        Categories categories = result.data().dataset().categories();
        List<Column> columns = FigureNumbers.columns(
                List.of(Column.forPrograms("repetition"), Column.forPrograms("method"), Column.forPrograms("l1")),
                FigureNumbers.categoryColumns("new", "New category"),
                FigureNumbers.categoryColumns("base", "Base category"),
                List.of(Column.forPrograms("theta")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < result.outcomes().size(); r++) {
            BaseToNewOutcome outcome = result.outcomes().get(r);
            for (LearnedTheta learned : outcome.learned()) {
                addRows(rows, categories, r + 1, learned);
            }
        }
        return new FigureNumbers("Θ", Map.of(), columns, rows);
    }

    private static void addRows(List<List<Cell>> rows, Categories categories, int repetition, LearnedTheta learned) {
        Theta theta = learned.theta();
        for (int column = 0; column < theta.columns(); column++) {
            for (int row = 0; row < theta.rows(); row++) {
                if (theta.at(row, column) != 0) {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(new Cell.Whole(repetition));
                    cells.add(new Cell.Words(learned.method().key()));
                    cells.add(new Cell.Real(learned.l1Weight()));
                    cells.addAll(FigureNumbers.categoryCells(
                            categories, theta.split().fresh().get(column)));
                    cells.addAll(FigureNumbers.categoryCells(
                            categories, theta.split().base().get(row)));
                    cells.add(new Cell.Real(theta.at(row, column)));
                    rows.add(cells);
                }
            }
        }
    }
}
