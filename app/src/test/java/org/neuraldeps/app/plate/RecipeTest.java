package org.neuraldeps.app.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;

/** A figure as a document that makes it again. */
final class RecipeTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final ExplorerState STATE =
            Toy.state(3, new LambdaSetting.Nonzeros(4)).withPinToggled(CategoryRef.of(Toy.CATEGORIES, 5));
    private static final FigureStyle STYLE = FigureStyle.print(311.5, 200);

    @TempDir
    private Path folder;

    static Stream<FigureKind<?>> kinds() {
        return FigureKinds.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsBackAsTheSameRequest(FigureKind<?> kind) throws IOException {
        for (FigureStyle style :
                new FigureStyle[] {STYLE, STYLE.in(Palette.DARK), STYLE.in(Palette.PURPLE_GREEN_LIGHT)}) {
            PlateRequest<?> request = new PlateRequest<>(kind, STATE, style);
            String text = Recipe.of(request).lines(folder);
            assertThat(Recipe.read(text, folder)).isEqualTo(Recipe.of(request));
            assertThat(Recipe.open(Files.writeString(folder.resolve("r.json"), text)))
                    .isEqualTo(Recipe.of(request));
        }
    }

    @Test
    void theTextIsWhatWasPromised() {
        String text = Recipe.of(new PlateRequest<>(FigureKinds.of("star"), STATE, STYLE))
                .lines(HERE);
        assertThat(text)
                .startsWith("{\n  \"version\" : 1,\n  \"kind\" : \"star\",\n  \"state\" : {\n    \"version\" : 1,\n");
        assertThat(text).endsWith("""
              "style" : {
                "width" : 311.5,
                "height" : 200.0,
                "fontSize" : 8.0,
                "dark" : false,
                "palette" : "okabe-ito",
                "background" : true,
                "title" : true,
                "legend" : true
              }
            }
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"star\", | \"pie\", | kind is \"pie\"; choose one of: star, radial, chord, atlas, matrix, scatter,"
                        + " path",
                "\"kind\" : | \"kin\" : | kin is not known; here belong only: version, kind, state, plan, style,"
                        + " program, sha256",
                "\"look\" : { | \"look\" : { \"figur\" : 1, | state.look.figur is not known",
                "\"width\" : 311.5 | \"width\" : 1 | style.width is 1; give a number from 28.3",
                "\"height\" : 200.0 | \"height\" : 1e9 | style.height is",
                "\"fontSize\" : 8.0 | \"fontSize\" : 3 | style.fontSize is 3; give a number from 4.0 to 24.0",
                "\"dark\" : false | \"dark\" : 0 | style.dark is 0; give true or false",
                "\"okabe-ito\" | \"mauve\" | style.palette is \"mauve\"; choose one of: okabe-ito, purple-green",
                "\"dark\" : false | \"dark\" : false, \"light\" : 1 | style.light is not known",
            })
    void whatIsWrongIsSaidInOneLine(String from, String to, String message) {
        String text = Recipe.of(new PlateRequest<>(FigureKinds.of("star"), STATE, STYLE))
                .lines(HERE);
        String changed = text.replace(from, to);
        assertThat(changed).isNotEqualTo(text);
        assertThatThrownBy(() -> Recipe.read(changed, HERE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("recipe: " + message);
    }

    @Test
    void newerRecipesAndNewerStatesAreNotReadHalf() {
        String text = Recipe.of(new PlateRequest<>(FigureKinds.of("star"), STATE, STYLE))
                .lines(HERE);
        assertThatThrownBy(() -> Recipe.read(text.replaceFirst("\"version\" : 1", "\"version\" : 2"), HERE))
                .hasMessageStartingWith("recipe: version is 2, which is newer");
        assertThatThrownBy(() -> Recipe.read(text.replace("    \"version\" : 1", "    \"version\" : 2"), HERE))
                .hasMessageStartingWith("recipe: state.version is 2, which is newer");
    }

    @Test
    void filesThatAreNoRecipesAreNamed() throws IOException {
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertOpening(binary, "is neither text in UTF-8 nor a figure");
        assertOpening(folder.resolve("none.json"), "cannot be read");
        assertOpening(folder, "cannot be read");
        assertOpening(Files.writeString(folder.resolve("empty.json"), ""), "is empty");
        Path large = Files.write(folder.resolve("large.json"), new byte[(16 << 20) + 1]);
        assertOpening(large, "is too large");
    }

    private static void assertOpening(Path file, String problem) {
        assertThatThrownBy(() -> Recipe.open(file))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + ": " + problem);
    }
}
