package org.neuraldeps.app.figure.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.DataException;

/** One table in every format, with all that could go wrong in it. */
final class NumbersFormatTest {

    private static final double AWKWARD = new Random(11).nextGaussian() * 1e-7;

    private static final FigureNumbers NUMBERS = new FigureNumbers(
            "What a cat & a dog\nare",
            Map.of("lambda", new Cell.Real(AWKWARD)),
            List.of(
                    new Column("index", "", "", 0),
                    new Column("name", "Name", "", 1),
                    new Column("theta", "$\\theta$", "logit$^2$", 3),
                    new Column("kept", "kept", "", 1)),
            List.of(
                    row(0, "a,b \"c\"", AWKWARD, true),
                    row(1, "50% of_$x {y} #1 ~^\\", -0.25, false),
                    row(2, "犬と猫", Double.NaN, true)));

    private static List<Cell> row(int index, String name, double theta, boolean kept) {
        return List.of(new Cell.Whole(index), new Cell.Words(name), new Cell.Real(theta), new Cell.Flag(kept));
    }

    @Test
    void csvIsATableThatReadsBackToTheSameDouble() {
        assertThat(NumbersFormat.CSV.text().apply(NUMBERS))
                .isEqualTo("index,name,theta,kept\n"
                        + "0,\"a,b \"\"c\"\"\"," + AWKWARD + ",true\n"
                        + "1,50% of_$x {y} #1 ~^\\,-0.25,false\n"
                        + "2,犬と猫,,true\n");
    }

    @Test
    void jsonHasFactsUnitsAndRowsThatReadBackToTheSameDouble() throws IOException {
        JsonNode read = new ObjectMapper().readTree(NumbersFormat.JSON.text().apply(NUMBERS));
        assertThat(read.get("version").asInt()).isEqualTo(1);
        assertThat(read.get("facts").get("lambda").doubleValue()).isEqualTo(AWKWARD);
        assertThat(read.get("units").get("theta").asText()).isEqualTo("logit$^2$");
        assertThat(read.get("rows")).hasSize(3);
        assertThat(read.get("rows").get(0).get("theta").doubleValue()).isEqualTo(AWKWARD);
        assertThat(read.get("rows").get(1).get("kept").isBoolean()).isTrue();
        assertThat(read.get("rows").get(2).has("theta")).as("what is not known").isFalse();
    }

    @Test
    void texIsATableOfWhatIsPrintedWithItsNamesEscaped() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            String tex = NumbersFormat.TEX.text().apply(NUMBERS);
            assertThat(tex)
                    .startsWith("% What a cat & a dog are\n% lambda = " + AWKWARD + "\n")
                    .contains("\\begin{tabular}{lrr}\n\\toprule\nName & $\\theta$ (logit$^2$) & kept \\\\\n\\midrule\n")
                    .contains("50\\% of\\_\\$x \\{y\\} \\#1 \\textasciitilde{}\\textasciicircum{}\\textbackslash{} &"
                            + " $-0.25$ & no \\\\\n")
                    .contains("\\times 10^{-")
                    .contains("犬と猫 & -- & yes \\\\\n")
                    .endsWith("\\bottomrule\n\\end{tabular}\n");
            assertThat(tex.chars().filter(c -> c == '{').count())
                    .isEqualTo(tex.chars().filter(c -> c == '}').count());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void texHasWhatNeighboursShareAboveThemAndDeviationsBehindMeans() {
        FigureNumbers table = new FigureNumbers(
                "two settings",
                Map.of(),
                List.of(
                        new Column("method", "Method", "", 1),
                        Column.points("one", "Ours").plusMinus("oneSd").under("$180 \\to 20$"),
                        Column.forPrograms("oneSd"),
                        Column.points("gain", "Impro").withSign().under("$180 \\to 20$"),
                        Column.points("two", "Ours").under("$199 \\to 1$")),
                List.of(List.of(
                        new Cell.Words("joint"),
                        new Cell.Real(0.53846),
                        new Cell.Real(0.0025),
                        new Cell.Real(-0.0069),
                        new Cell.Real(0.5443))));
        assertThat(NumbersFormat.TEX.text().apply(table)).contains("""
            \\toprule
             & \\multicolumn{2}{c}{$180 \\to 20$} & \\multicolumn{1}{c}{$199 \\to 1$} \\\\
            \\cmidrule(lr){2-3} \\cmidrule(lr){4-4}
            Method & Ours & Impro & Ours \\\\
            \\midrule
            joint & $53.85$ $\\pm$ $0.25$ & $-0.69$ & $54.43$ \\\\
            """);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new FigureNumbers("", Map.of(), NUMBERS.columns(), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExtensionSaysTheFormat() {
        assertThat(NumbersFormat.of(Path.of("x.JSON"))).isSameAs(NumbersFormat.JSON);
        assertThatThrownBy(() -> NumbersFormat.of(Path.of("x.xlsx")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("x.xlsx")
                .hasMessageContaining(".csv, .json, .tex");
    }
}
