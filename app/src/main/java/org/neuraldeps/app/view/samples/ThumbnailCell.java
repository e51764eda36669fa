package org.neuraldeps.app.view.samples;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.neuraldeps.solver.evaluation.SampleBehind;
import org.neuraldeps.ui.Messages;

/** The image of a row above what it is called; where it cannot be shown, that is said beside its name. */
final class ThumbnailCell extends TableCell<SampleBehind, SampleBehind> {

    private static final double HEIGHT = 56;

    private final ImagesOfRows images;
    private final Thumbnails thumbnails;
    private final ImageView view = new ImageView();

    ThumbnailCell(ImagesOfRows images, Thumbnails thumbnails) {
        this.images = images;
        this.thumbnails = thumbnails;
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
    }

    @Override
    protected void updateItem(SampleBehind sample, boolean empty) {
        super.updateItem(sample, empty);
        textProperty().unbind();
        setText(null);
        setGraphic(null);
        if (empty || sample == null) {
            return;
        }
        String name = images.name(sample.row()).orElse("");
        Optional<Path> file = images.file(sample.row());
        if (file.isEmpty()) {
            setText(name);
            return;
        }
        Image image = thumbnails.of(file.get());
        view.setImage(image);
        setGraphic(view);
        textProperty()
                .bind(Bindings.when(image.errorProperty())
                        .then(Messages.text("samples.noImage", name))
                        .otherwise(name));
    }
}
