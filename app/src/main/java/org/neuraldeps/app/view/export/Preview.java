package org.neuraldeps.app.view.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Job;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** The page as it will be, drawn in the background; only the last that was asked for is shown. */
final class Preview {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 400;
    private static final double POINTS_PER_INCH = 72;

    private final Tasks tasks;
    private final Consumer<Failure> onFailure;
    private final ImageView view = new ImageView();
    private final StackPane root = new StackPane(view);
    private Optional<Job<Image>> job = Optional.empty();

    Preview(Tasks tasks, Consumer<Failure> onFailure) {
        this.tasks = tasks;
        this.onFailure = onFailure;
        view.setId("export-preview");
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setAccessibleText(Messages.text("export.preview"));
        root.setPrefSize(WIDTH, HEIGHT);
        root.getStyleClass().add("nde-preview");
    }

    Node root() {
        return root;
    }

    void show(Exportable figure, PaperStyle style) {
        draw(figure, style, dpi(style), view::setImage);
    }

    /** Nobody looks any more. */
    void end() {
        job.ifPresent(Job::drop);
    }

    /** About as many pixels as there is room for. */
    private static double dpi(PaperStyle style) {
        double scale =
                Math.min(WIDTH / style.size().width(), HEIGHT / style.size().height());
        return Math.max(FigureFile.LOWEST_DPI, Math.min(2 * scale, 4) * POINTS_PER_INCH);
    }

    private void draw(Exportable figure, PaperStyle style, double dpi, Consumer<Image> drawn) {
        end();
        Request<Image> request = new Request<>(
                Messages.text("task.preview"),
                Lane.INTERACTIVE,
                (progress, workers) -> image(figure.draw(style).figure(), dpi));
        job = Optional.of(tasks.begin(request, new Outcome<>() {
            @Override
            public void done(Image value) {
                drawn.accept(value);
            }

            @Override
            public void failed(Failure failure, Optional<Image> part) {
                if (!failure.isCancelled()) {
                    onFailure.accept(failure);
                }
            }
        }));
    }

    /** A figure as a picture of so many pixels per inch. */
    static Image image(Figure figure, double dpi) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        FigureFile.write(figure, png, FigureFormat.PNG, dpi);
        return new Image(new ByteArrayInputStream(png.toByteArray()));
    }
}
