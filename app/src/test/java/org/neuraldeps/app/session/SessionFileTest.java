package org.neuraldeps.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.RandomState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;

/** A session as a file that brings everything back. */
final class SessionFileTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Nonzeros(4));
    private static final DataHashes HASHES = new DataHashes(Map.of(DataPart.PREDICTING, "0123456789abcdef".repeat(4)));
    private static final Layout LAYOUT = new Layout(
            Map.of("columns", List.of(0.25, 0.8), "lower", List.of(0.123456789012345)),
            Optional.of(Pane.LEFT),
            Optional.of(NamedLayout.TEACH));

    @TempDir
    private Path folder;

    @Test
    void everythingReadsBack() {
        Random random = new Random(5);
        Path file = folder.resolve("any.nde");
        for (int i = 0; i < 100; i++) {
            ExplorerState state = RandomState.of(random, folder);
            Session session = new Session(
                    state.looking(new Look(
                            Map.of(),
                            state.look().pathAxis(),
                            state.look().coefficients(),
                            Map.of(),
                            EdgeLook.USUAL,
                            state.look().asked(),
                            state.look().folding(),
                            state.look().atlas(),
                            state.look().stability())),
                    i % 2 == 0 ? Optional.empty() : Optional.of(HASHES),
                    i % 3 == 0 ? Layout.AS_IT_IS : LAYOUT);
            SessionFile.write(session, file);
            assertThat(SessionFile.read(file)).isEqualTo(session);
        }
    }

    @Test
    void dataAreFoundAgainAfterTheFolderWasMoved() throws IOException {
        Path home = Files.createDirectories(folder.resolve("here").resolve("work"));
        Files.writeString(home.resolve("logits.npy"), "anything");
        SessionFile.write(session(STATE.on(DataRequest.of(home.resolve("logits.npy")))), home.resolve("a.nde"));
        Path moved = folder.resolve("there");
        Files.move(folder.resolve("here"), moved);
        Path found = SessionFile.read(moved.resolve("work").resolve("a.nde"))
                .state()
                .data()
                .named()
                .get(DataPart.PREDICTING);
        assertThat(found).isEqualTo(moved.resolve("work").resolve("logits.npy")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\\n  \"version\" : 1 | {\\n  \"version\" : 2 | version is 2, which is newer than this program",
                "\"layout\" : { | \"colour\" : 1, \"layout\" : { | colour is not known; here belong only: version",
                "\"look\" : { | \"look\" : { \"figur\" : 1, | state.look.figur is not known",
                "\"star\" | \"pie\" | state.look.shown.middle is \"pie\"; choose one of: star, radial",
                "\"maximised\" : \"left\" | \"maximised\" : \"up\" | layout.maximised is \"up\"; choose one of: middle",
                "\"named\" : \"teach\" | \"named\" : \"play\" | layout.named is \"play\"; choose one of: research,"
                        + " teach",
                "0.25 | 1.25 | layout.dividers.columns[0] is 1.25; give a number from 0.0 to 1.0",
                "0.25 | 0.95 | layout.dividers.columns is not in ascending order",
                "\"predicting\" : \"0 | \"predicting\" : \"x | sha256.predicting is no SHA-256",
            })
    void whatIsWrongIsSaidInOneLine(String from, String to, String message) throws IOException {
        Path file = folder.resolve("wrong.nde");
        SessionFile.write(session(STATE), file);
        String text = Files.readString(file);
        String changed = text.replace(unescaped(from), unescaped(to));
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
        assertThatThrownBy(() -> SessionFile.read(file))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + ": " + message)
                .hasMessageNotContaining("\n");
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void aSessionWithoutLayoutAndHashesIsReadAsBefore() throws IOException {
        Path file = folder.resolve("old.nde");
        SessionFile.write(session(STATE), file);
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.substring(0, text.indexOf("  \"sha256\"")).stripTrailing().replaceFirst(",$", "}"));
        assertThat(SessionFile.read(file)).isEqualTo(new Session(STATE, Optional.empty(), Layout.AS_IT_IS));
    }

    private static Session session(ExplorerState state) {
        return new Session(state, Optional.of(HASHES), LAYOUT);
    }
}
