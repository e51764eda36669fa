package org.neuraldeps.app.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.font.Faces;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.ShardShape;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Program;

/** What a file is, by its content and not by its name. */
final class ReadGivenTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Nonzeros(4));

    @TempDir
    private Path folder;

    @Test
    void aSessionIsOneWhateverItIsCalled() {
        Session session = new Session(STATE, Optional.empty(), Layout.AS_IT_IS);
        Path file = folder.resolve("session.npy");
        SessionFile.write(session, file);
        assertThat(given(file)).isEqualTo(new Given.Saved(file, session));
    }

    @Test
    void aTourIsOneWhateverItIsCalled() {
        Session session = new Session(STATE, Optional.empty(), Layout.AS_IT_IS);
        Tour tour = new Tour("a lesson", List.of(new TourStep("one", "It is.", session)));
        Path file = folder.resolve("tour.nde");
        TourFile.write(tour, file);
        assertThat(given(file)).isEqualTo(new Given.Toured(file, tour));
    }

    @Test
    void aRecipeIsAFigureAlsoBehindAMarkAndSpace() throws IOException {
        PlateRequest<?> request = new PlateRequest<>(FigureKinds.of("scatter"), STATE, FigureStyle.print(300, 200));
        Path file =
                Files.writeString(folder.resolve("r.nde"), Recipe.of(request).lines(folder));
        assertThat(given(file)).isEqualTo(new Given.Figure(file, Recipe.of(request), List.of()));
        Files.writeString(file, "\n  " + Recipe.of(request).lines(folder));
        assertThat(given(file)).isEqualTo(new Given.Figure(file, Recipe.of(request), List.of()));
    }

    @Test
    void whatIsNotHereAsItWasWhenAFigureWasMadeIsToldWithIt() throws IOException {
        PlateRequest<?> request = new PlateRequest<>(FigureKinds.of("scatter"), STATE, FigureStyle.print(300, 200));
        String regular = Faces.bundled(false).name();
        String made = "  \"program\" : \"0.0.1\",\n  \"fonts\" : { \"" + regular + "\" : \"" + "0".repeat(64)
                + "\", \"NoSuchFont-Regular\" : \"" + "1".repeat(64) + "\" },\n";
        String text = Recipe.of(request).lines(folder).replaceFirst("\\{\\R", "{\n" + made);
        Path file = Files.writeString(folder.resolve("old.json"), text);
        Given.Figure figure = (Given.Figure) given(file);
        assertThat(figure.differences()).hasSize(3);
        assertThat(figure.differences().get(0)).contains("version 0.0.1", Program.version());
        assertThat(figure.differences().get(1)).contains(regular, "is not the file");
        assertThat(figure.differences().get(2)).contains("NoSuchFont-Regular", "is not on this machine");
    }

    @Test
    void anythingElseIsForTheReadersOfLogits() throws IOException {
        Path npy = Npy.doubles(folder.resolve("logits.json"), new double[][] {{1, 2}, {3, 5}});
        assertThat(given(npy)).isEqualTo(new Given.Logits(npy));
        Path gone = folder.resolve("gone.nde");
        assertThat(given(gone)).isEqualTo(new Given.Logits(gone));
        Path empty = Files.createFile(folder.resolve("empty.nde"));
        assertThat(given(empty)).isEqualTo(new Given.Logits(empty));
    }

    @Test
    void featuresAreToldByTheirNameOrFolder() throws IOException {
        Path train = SmallFeatures.writeInto(folder.resolve("toy"));
        assertThat(given(train.getParent())).isEqualTo(new Given.Features(train));
        assertThat(given(train)).isEqualTo(new Given.Features(train));
        Path unsaid = Files.copy(train, folder.resolve("activations.npy"));
        assertThat(given(unsaid)).isEqualTo(new Given.Logits(unsaid));
        assertThat(given(folder)).isEqualTo(new Given.Logits(folder));
        Files.delete(train);
        assertThatThrownBy(() -> given(train.getParent()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("it is a folder without train.features.npy");
    }

    @Test
    void severalFilesAreOneMatrixWhereTheyFitTogetherAndElseTheFirst() throws IOException {
        Path ten = Npy.doubles(folder.resolve("f-10.npy"), new double[][] {{1, 2}, {3, 5}});
        Path nine = Npy.doubles(folder.resolve("f-9.npy"), new double[][] {{1, 2}});
        Path eight = Npy.doubles(folder.resolve("f-8.npy"), new double[][] {{1, 2}});
        Path labels = Npy.labels(folder.resolve("labels-9.npy"), new int[1]);
        assertThat(given(List.of(ten, labels, nine, eight)))
                .isEqualTo(new Given.Several(
                        eight, folder.resolve("f-*.npy"), "3 files, f-8.npy … f-10.npy", new ShardShape(4, 2)));
        assertThat(given(List.of(ten, nine)))
                .as("f-*.npy would be all three")
                .isEqualTo(new Given.Several(
                        nine, folder.resolve("f-{9,10}.npy"), "2 files, f-9.npy … f-10.npy", new ShardShape(3, 2)));
        assertThat(given(List.of(labels, nine))).isEqualTo(new Given.Logits(nine));
        Path wide = Npy.doubles(folder.resolve("f-11.npy"), new double[][] {{1, 2, 3}});
        assertThat(given(List.of(ten, nine, wide))).isEqualTo(new Given.Logits(ten));
        Path document = Files.writeString(folder.resolve("some.txt"), "f");
        assertThat(given(List.of(document, nine))).isEqualTo(new Given.Logits(document));
    }

    @Test
    void aHeadIsForTheFeaturesThatAreShown() throws IOException {
        Path head = SmallFeatures.writeHead(folder.resolve("cut.bin"), 1);
        assertThat(new ReadGiven(head, true).compute(Optional.empty(), Progress.NONE, Workers.CALLER))
                .isEqualTo(new Given.Head(head));
        assertThatThrownBy(() -> given(head))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        head + ": it is a head, and no features are open that it could be on; open the features first,"
                                + " then the head");
    }

    @Test
    void documentsThatCannotBeUsedSaySo() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"version\":1,\"scripts\":{}}");
        assertThatThrownBy(() -> given(other))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(other + ": scripts is not known");
        Path picture = Files.writeString(folder.resolve("other.npy"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThatThrownBy(() -> given(picture))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("holds no recipe");
    }

    private static Given given(List<Path> files) {
        return new ReadGiven(files, false).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static Given given(Path file) {
        return new ReadGiven(file, false).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }
}
