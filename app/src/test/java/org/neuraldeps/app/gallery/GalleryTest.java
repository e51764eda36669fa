package org.neuraldeps.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;

/** The gallery shows what there is, as the commands below it would make it now. */
final class GalleryTest {

    /** Tests run in the folder of their module. */
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theGalleryHasEveryKindInEveryFormatWithItsCommand() throws IOException {
        String page = Files.readString(DOCS.resolve("gallery.md"));
        for (FigureKind<?> kind : FigureKinds.ALL) {
            List<GalleryFigure> figures = Gallery.figures(kind);
            for (FigureFormat format : FigureFormat.all()) {
                assertThat(figures).as(kind.key() + " as " + format.words()).anyMatch(figure -> figure.file()
                        .endsWith(format.suffix()));
            }
            figures.forEach(figure -> {
                assertThat(page).contains(figure.command());
                assertThat(DOCS.resolve("images/gallery").resolve(figure.file()))
                        .exists();
            });
        }
    }

    @Test
    void everyPictureOfTheDocumentationIsThere() throws IOException {
        Pattern picture = Pattern.compile("\\]\\((docs/)?(images/[^)]+)\\)");
        for (Path text : List.of(DOCS.resolve("gallery.md"), DOCS.resolve("../README.md"))) {
            assertThat(picture.matcher(Files.readString(text)).results().map(match -> match.group(2)))
                    .as(text.toString())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(DOCS.resolve(file)).exists());
        }
    }
}
