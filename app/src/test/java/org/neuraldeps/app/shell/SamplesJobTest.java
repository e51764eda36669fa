package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.SampleBehind;

/** The rows behind a dependency in the real window: with images where they are, and names where they are missing or broken. */
final class SamplesJobTest extends WindowJob {

    private static final int ROWS = 40;

    @TempDir
    private Path folder;

    private Path logits;

    private void write() throws IOException {
        logits = Npy.doubles(
                folder.resolve("logits.npy"), SmallFeatures.logits(SmallFeatures.rows(ROWS, 1), SmallFeatures.head(1)));
        Files.createDirectory(folder.resolve("photos"));
        for (int row = 0; row < ROWS; row += 2) {
            ImageIO.write(
                    new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB),
                    "png",
                    folder.resolve("photos/" + row + ".png").toFile());
        }
        for (int row = 1; row < ROWS; row += 4) {
            Files.writeString(folder.resolve("photos/" + row + ".png"), "no picture");
        }
        Files.writeString(
                folder.resolve("samples.tsv"),
                IntStream.range(0, ROWS)
                        .mapToObj(row -> row + "\tphotos/" + row + ".png\n")
                        .collect(Collectors.joining("", "row\timage\n", "")));
    }

    @Test
    void rowsAreShownWithTheirImagesAndFollowLambda() throws IOException {
        write();
        robot.interact(() -> window.opening().file(logits));
        until("the file", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(3))));
        until("three", () -> explorer.picture().get().solution().nonzeros() == 3);
        List<Coefficient> coefficients = explorer.picture().get().solution().byMagnitude();
        int strongest = coefficients.get(0).category();
        int weakest = coefficients.get(2).category();

        robot.interact(() -> window.beside().showSamples(strongest));
        until("its rows", () -> said().contains("category " + strongest));
        assertThat(table("contributing").getItems()).hasSize(12);
        assertThat(table("contributing").getItems().get(0).contribution()).isEqualTo(largest(strongest));
        until("images", () -> table("contributing").getItems().stream().limit(4).allMatch(this::isShownAsItCanBe));

        robot.interact(() -> window.beside().showSamples(weakest));
        until("the others", () -> said().contains("category " + weakest + ", "));
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(1))));
        until("no dependency any more", () -> said().contains("does not depend on category " + weakest));
        assertThat(table("contributing").getItems()).isEmpty();
        assertNoFailure();
    }

    /** Of the values read by hand, that with the largest size. */
    private double largest(int predictor) {
        double[][] rows = SmallFeatures.logits(SmallFeatures.rows(ROWS, 1), SmallFeatures.head(1));
        double coefficient = explorer.picture().get().solution().coefficient(predictor);
        return IntStream.range(0, ROWS)
                .mapToDouble(row -> coefficient * rows[row][predictor])
                .reduce((a, b) -> Math.abs(b) > Math.abs(a) ? b : a)
                .orElseThrow();
    }

    private boolean isShownAsItCanBe(SampleBehind sample) {
        TableCell<?, ?> cell =
                robot.from(table("contributing")).lookup(".table-cell").queryAllAs(TableCell.class).stream()
                        .filter(shown -> shown.getItem() == sample)
                        .findFirst()
                        .orElseThrow();
        String name = "photos/" + sample.row() + ".png";
        if (sample.row() % 2 == 0) {
            return cell.getText().equals(name)
                    && cell.getGraphic() instanceof ImageView view
                    && view.getImage().getProgress() == 1
                    && !view.getImage().isError();
        }
        return cell.getText().equals(name + " (no image there)");
    }

    private String said() {
        return robot.lookup("#samples-said")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private TableView<SampleBehind> table(String kind) {
        return robot.lookup("#samples-" + kind).query();
    }
}
