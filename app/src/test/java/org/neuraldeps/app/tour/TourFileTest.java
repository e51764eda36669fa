package org.neuraldeps.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.RandomState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;

/** A tour as a file that brings every step back. */
final class TourFileTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Nonzeros(4));
    private static final DataHashes HASHES = new DataHashes(Map.of(DataPart.PREDICTING, "0123456789abcdef".repeat(4)));
    private static final Layout LAYOUT =
            new Layout(Map.of("columns", List.of(0.25, 0.8)), Optional.of(Pane.LEFT), Optional.of(NamedLayout.TEACH));

    @TempDir
    private Path folder;

    @Test
    void everythingReadsBack() {
        Random random = new Random(12);
        Path file = folder.resolve("any.ndetour");
        List<TourStep> steps = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ExplorerState state = RandomState.of(random, folder);
            Session view = new Session(
                    STATE.on(state.data()).withLambda(state.lambda()),
                    i % 2 == 0 ? Optional.empty() : Optional.of(HASHES),
                    i % 3 == 0 ? Layout.AS_IT_IS : LAYOUT);
            steps.add(new TourStep("step " + i, i % 4 == 0 ? "" : "Two\nlines \"θ\" – \\ \u00e9\ud83e\udd9c", view));
            Tour tour = new Tour("tour of " + i, steps);
            TourFile.write(tour, file);
            assertThat(TourFile.read(file)).isEqualTo(tour);
        }
    }

    @Test
    void dataAreFoundAgainAfterTheFolderWasMoved() throws IOException {
        Path home = Files.createDirectories(folder.resolve("here").resolve("work"));
        Files.writeString(home.resolve("logits.npy"), "anything");
        TourFile.write(tour(STATE.on(DataRequest.of(home.resolve("logits.npy")))), home.resolve("a.ndetour"));
        Path moved = folder.resolve("there");
        Files.move(folder.resolve("here"), moved);
        Tour found = TourFile.read(moved.resolve("work").resolve("a.ndetour"));
        assertThat(found.steps().get(0).view().state().data().named().get(DataPart.PREDICTING))
                .isEqualTo(moved.resolve("work").resolve("logits.npy"))
                .exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\\n  \"version\" : 1 | {\\n  \"version\" : 2 | version is 2, which is newer than this program",
                "\"title\" : | \"name\" : \"x\", \"title\" : | name is not known; here belong only: version, title,"
                        + " steps",
                "\"title\" : \"a lesson\" | \"title\" : 3 | title is 3; give a text",
                "\"words\" : | \"sound\" : \"x\", \"words\" : | steps[0].sound is not known; here belong only: heading",
                "\"view\" : { | \"look\" : { | steps[0].look is not known",
                "\"look\" : { | \"look\" : { \"figur\" : 1, | steps[0].view.state.look.figur is not known",
                "\"star\" | \"pie\" | steps[0].view.state.look.shown.middle is \"pie\"; choose one of: star, radial",
                "\"maximised\" : \"left\" | \"maximised\" : \"up\" | steps[0].view.layout.maximised is \"up\"",
                "0.25 | 1.25 | steps[0].view.layout.dividers.columns[0] is 1.25; give a number from 0.0 to 1.0",
                "\"steps\" : [ | \"steps\" : [ 1, | steps[0] is 1; give an object",
            })
    void whatIsWrongIsSaidInOneLine(String from, String to, String message) throws IOException {
        String text = written();
        String changed = text.replace(unescaped(from), unescaped(to));
        assertThat(changed).isNotEqualTo(text);
        assertRefused(changed, message);
    }

    @Test
    void aTourWithoutStepsIsNone() throws IOException {
        assertRefused(
                "{ \"version\" : 1, \"title\" : \"\", \"steps\" : [ ] }",
                "steps is empty; give a tour at least one step");
    }

    @Test
    void otherDocumentsAreNoTours() throws IOException {
        Path session = folder.resolve("session.nde");
        SessionFile.write(new Session(STATE, Optional.empty(), Layout.AS_IT_IS), session);
        assertRefused(Files.readString(session), "state is not known; here belong only: version, title, steps");
    }

    private String written() throws IOException {
        Path file = folder.resolve("right.ndetour");
        TourFile.write(tour(STATE), file);
        return Files.readString(file);
    }

    private void assertRefused(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.ndetour"), text);
        assertThatThrownBy(() -> TourFile.read(file))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + ": " + message)
                .hasMessageNotContaining("\n");
    }

    private static Tour tour(ExplorerState state) {
        return new Tour(
                "a lesson", List.of(new TourStep("one", "It is.", new Session(state, Optional.of(HASHES), LAYOUT))));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
