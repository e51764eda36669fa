package org.neuraldeps.app.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/** The stored form of states. */
final class StateJsonTest {

    private static final Path FOLDER = Path.of("work", "figures").toAbsolutePath();

    private static final ExplorerState EXAMPLE = new ExplorerState(
            new DataRequest(
                    new LogitFile(FOLDER.resolve("logits.npy")),
                    Optional.of(new LogitFile(FOLDER.resolveSibling("data").resolve("other.npy"))),
                    Map.of(SideFile.CATEGORIES, FOLDER.resolve("names").resolve("animals.tsv"))),
            new Problem(
                    new CategoryRef(88, "n01818515", "macaw"),
                    Optional.of(new Several(
                            List.of(new CategoryRef(2, "", "b"), new CategoryRef(1, "", "a")),
                            List.of(new CategoryRef(88, "n01818515", "macaw"))))),
            new LambdaSetting.Ratio(0.1),
            Look.first().along(PathAxis.L1_NORM).listing(CoefficientKind.REFIT).showing(Pane.MIDDLE, "radial"),
            new Pins(new TreeSet<>(List.of(new CategoryRef(7, "n7", "\"é\\λ\"")))));

    private static final String TEXT = """
        {
          "version" : 1,
          "data" : {
            "predicting" : {
              "file" : "logits.npy"
            },
            "predicted" : {
              "file" : "../data/other.npy"
            },
            "files" : {
              "categories" : "names/animals.tsv"
            }
          },
          "problem" : {
            "target" : {
              "index" : 88,
              "wnid" : "n01818515",
              "name" : "macaw"
            },
            "several" : {
              "bases" : [
                {
                  "index" : 1,
                  "name" : "a"
                },
                {
                  "index" : 2,
                  "name" : "b"
                }
              ],
              "targets" : [
                {
                  "index" : 88,
                  "wnid" : "n01818515",
                  "name" : "macaw"
                }
              ]
            }
          },
          "lambda" : {
            "ratio" : 0.1
          },
          "look" : {
            "shown" : {
              "middle" : "radial",
              "left" : "scatter",
              "right" : "path"
            },
            "pathAxis" : "l1-norm",
            "coefficients" : "refit"
          },
          "pins" : [
            {
              "index" : 7,
              "wnid" : "n7",
              "name" : "\\"é\\\\λ\\""
            }
          ]
        }
        """;

    @Test
    void theTextIsWhatWasPromised() {
        assertThat(StateJson.write(EXAMPLE, FOLDER)).isEqualTo(TEXT);
        assertThat(StateJson.read(TEXT, FOLDER)).isEqualTo(EXAMPLE);
    }

    @Test
    void everyStateReadsBackAsItself() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            ExplorerState state = RandomState.of(random, FOLDER);
            assertThat(StateJson.read(StateJson.write(state, FOLDER), FOLDER)).isEqualTo(state);
        }
    }

    @Test
    void aFocusIsStoredWhereThereIsOne() {
        ExplorerState state = EXAMPLE.withFocus(new Focus(0.25, ShareKind.LABEL));
        String text = StateJson.write(state, FOLDER);
        assertThat(text).contains("""
                "focus" : {
                  "share" : 0.25,
                  "by" : "label"
                }
            """.indent(0));
        assertThat(StateJson.read(text, FOLDER)).isEqualTo(state);
        assertRefused(text.replace("0.25", "1"), "state: problem.focus.share is 1; give a number from 0");
        assertRefused(
                text.replace("\"label\"", "\"logit\""), "state: problem.focus.by is \"logit\"; give one of softmax");
        assertRefused(text.replace("\"by\"", "\"kind\""), "state: problem.focus.kind is not known");
    }

    @Test
    void rowsToHoldOutAreStoredWhereThereIsAWish() {
        ExplorerState state = EXAMPLE.on(EXAMPLE.data().holdingOut(Optional.of(new HoldOut(0.25, 7))));
        String text = StateJson.write(state, FOLDER);
        assertThat(text).contains("""
                "holdOut" : {
                  "fraction" : 0.25,
                  "seed" : 7
                }
            """.indent(0));
        assertThat(StateJson.read(text, FOLDER)).isEqualTo(state);
        assertRefused(text.replace("0.25", "1"), "state: data.holdOut.fraction is 1; give a number from");
        assertRefused(text.replace("7\n", "-7\n"), "state: data.holdOut.seed is -7");
        assertRefused(
                text.replace("\"files\" : {", "\"files\" : { \"evaluation\" : \"e.npy\","),
                "state: data.holdOut stands beside a file of evaluation rows; leave one of the two out");
    }

    @Test
    void crossValidationIsStoredWhereThereIsOne() {
        ExplorerState state = EXAMPLE.looking(EXAMPLE.look().validating(Optional.of(new Folding(10, 3))));
        String text = StateJson.write(state, FOLDER);
        assertThat(text).contains("""
                "crossValidation" : {
                  "folds" : 10,
                  "seed" : 3
                }
            """.indent(0));
        assertThat(StateJson.read(text, FOLDER)).isEqualTo(state);
        assertRefused(
                text.replace("\"folds\" : 10", "\"folds\" : 1"),
                "state: look.crossValidation.folds is 1; give a whole number from 2 to 100");
        assertRefused(text.replace("\"folds\"", "\"parts\""), "state: look.crossValidation.parts is not known");
    }

    @Test
    void thePartsOfPlotsAreStoredWhereThereAreAny() {
        Extent part = new Extent(Optional.of(new Range(0.5, 2)), Optional.empty(), true);
        ExplorerState state =
                EXAMPLE.looking(EXAMPLE.look().showing(Plot.PATH, part).showing(Plot.SCATTER, Extent.WHOLE));
        String text = StateJson.write(state, FOLDER);
        assertThat(text).contains("""
                "extents" : {
                  "path" : {
                    "across" : {
                      "from" : 0.5,
                      "to" : 2.0
                    },
                    "locked" : true
                  }
                }
            """);
        assertThat(StateJson.read(text, FOLDER)).isEqualTo(state);
    }

    @Test
    void howDependenciesAreDrawnIsStoredWhereItIsNotUsual() {
        EdgeLook edges =
                EdgeLook.USUAL.showing(new EdgeFilter(0.25, 5)).locking(EdgeScale.DEGREE, OptionalDouble.of(0.125));
        ExplorerState state = EXAMPLE.looking(EXAMPLE.look().drawing(edges));
        String text = StateJson.write(state, FOLDER);
        assertThat(text).contains("""
                "edges" : {
                  "least" : 0.25,
                  "most" : 5,
                  "locked" : {
                    "degree" : 0.125
                  }
                }
            """);
        assertThat(StateJson.read(text, FOLDER)).isEqualTo(state);
        assertRefused(
                text.replace("\"most\" : 5", "\"most\" : 0"), "state: look.edges.most is 0, which leaves nothing;");
        assertRefused(text.replace("0.25", "-1"), "state: look.edges.least is -1; give a positive number");
        assertRefused(text.replace("\"degree\"", "\"mile\""), "state: look.edges.locked.mile is not known;");
    }

    @Test
    void filesAreToldFromTheFolderWhereTheyAreNear() {
        Path root = FOLDER.getRoot();
        assertThat(file(FOLDER.resolve("a").resolve("b.npy"), FOLDER)).isEqualTo("a/b.npy");
        assertThat(file(FOLDER.resolveSibling("b.npy"), FOLDER)).isEqualTo("../b.npy");
        Path far = root.resolve("elsewhere").resolve("b.npy");
        assertThat(file(far, FOLDER)).isEqualTo(far.toString().replace('\\', '/'));
        assertThat(file(far, root.resolve("top")))
                .as("beside a folder of the root")
                .isEqualTo(far.toString().replace('\\', '/'));
        assertThat(file(Path.of("b.npy"), Path.of(""))).isEqualTo("b.npy");
    }

    private static String file(Path file, Path folder) {
        ExplorerState state = EXAMPLE.on(DataRequest.of(file));
        String text = StateJson.write(state, folder);
        ExplorerState read = StateJson.read(text, folder);
        assertThat(read.data()).isEqualTo(DataRequest.of(file.toAbsolutePath()));
        return text.replaceAll("(?s).*\"file\" : \"([^\"]*)\".*", "$1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\" : 1 | \"version\" : 2 | version is 2, which is newer",
                "\"version\" : 1, | | version is missing",
                "\"look\" : { | \"look\" : { \"figur\" : 1, | look.figur is not known; here belong only: shown,"
                        + " pathAxis, coefficients, extents, edges",
                "\"data\" : { | \"date\" : 3, \"data\" : { | date is not known",
                "\"file\" : \"logits.npy\" | \"file\" : 3 | data.predicting.file is 3; give a text",
                "\"file\" : \"logits.npy\" | \"file\" : \" \" | data.predicting.file is empty",
                "\"file\" : \"logits.npy\" | \"file\" : \"a\", \"sample\" : \"b\" | data.predicting.sample is not"
                        + " known",
                "\"file\" : \"logits.npy\" | \"sample\" : \"b\" | data.predicting.network is missing",
                "\"categories\" : | \"names\" : | data.files.names is not known",
                "\"index\" : 88 | \"index\" : -1 | problem.target.index is -1; give a whole number",
                "\"index\" : 2 | \"index\" : 2.5 | problem.several.bases[1].index is 2.5",
                "\"index\" : 2, | \"index\" : 1, \"wnid\" : \"\", | OK",
                "\"name\" : \"b\" | \"wnid\" : \"n1\" | problem.several.bases[1].name is missing",
                "\"name\" : \"macaw\" | \"label\" : \"macaw\" | problem.target.label is not known",
                "\"ratio\" : 0.1 | \"ratio\" : 0 | lambda.ratio is 0; give a positive number",
                "\"ratio\" : 0.1 | \"ratio\" : 1e999 | lambda.ratio is",
                "\"ratio\" : 0.1 | \"ratio\" : 0.1, \"nonzeros\" : 3 | lambda has 2 of lambda, ratio, nonzeros; give"
                        + " exactly one",
                "\"ratio\" : 0.1 | | lambda has 0 of lambda, ratio, nonzeros; give exactly one",
                "\"ratio\" : 0.1 | \"nonzeros\" : 3000000000 | lambda.nonzeros is 3000000000; give a whole number",
                "\"middle\" : | \"top\" : | look.shown.top is not known; here belong only: middle, left, right",
                "\"l1-norm\" | \"L1\" | look.pathAxis is \"L1\"; choose one of: log-lambda, lambda-ratio, l1-norm,"
                        + " explained",
                "\"refit\" | \"ridge\" | look.coefficients is \"ridge\"; choose one of: lasso, refit",
                "\"refit\" | \"refit\", \"extents\" : { \"star\" : {} } | look.extents.star is not known; here belong"
                        + " only: scatter, path, error",
                "\"refit\" | \"refit\", \"extents\" : { \"path\" : {} } | look.extents.path.locked is missing; give"
                        + " true or false",
                "\"refit\" | \"refit\", \"extents\" : { \"path\" : { \"across\" : { \"from\" : 1, \"to\" : 0 } } } |"
                        + " look.extents.path.across goes from 1.0 to 0.0; let it",
                "\"refit\" | \"refit\", \"extents\" : { \"path\" : { \"up\" : 1 } } | look.extents.path.up is not"
                        + " known; here belong only: across, upwards, locked",
                "\"l1-norm\" | \"log-lambda\", \"extents\" : { \"path\" : { \"across\" : { \"from\" : 0, \"to\" : 1 }"
                        + " } } | look.extents.path.across does not lie above 0",
                "\"pins\" : [ | \"pins\" : [ 3, | pins[0] is 3; give an object",
                "\"version\" : 1, | \"version\" : 1 | is not JSON, or names a member twice, at line 3",
            })
    void whatIsWrongIsSaidInOneLine(String from, String to, String message) {
        String changed = TEXT.replace(from, to == null ? "" : to);
        assertThat(changed).isNotEqualTo(TEXT);
        if (message.equals("OK")) {
            assertThat(StateJson.read(changed, FOLDER)).isNotNull();
            return;
        }
        assertThatThrownBy(() -> StateJson.read(changed, FOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("state: " + message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void aCategoryIsABaseOrATargetAndOnlyOnce() {
        String twice = TEXT.replace(
                "\"index\" : 2,\n          \"name\" : \"b\"", "\"index\" : 1,\n          \"name\" : \"a\"");
        assertRefused(twice, "state: problem.several.bases names 1 a again;");
        String both = TEXT.replace(
                "\"index\" : 2,\n          \"name\" : \"b\"",
                "\"index\" : 88,\n          \"wnid\" : \"n01818515\",\n          \"name\" : \"macaw\"");
        assertRefused(both, "state: problem.several.targets names 88 n01818515 macaw again;");
        String none = TEXT.replaceAll("(?s)\"targets\" : \\[.*?\\]", "\"targets\" : [ ]");
        assertRefused(none, "state: problem.several.targets is empty;");
    }

    private static void assertRefused(String text, String message) {
        assertThat(text).isNotEqualTo(TEXT);
        assertThatThrownBy(() -> StateJson.read(text, FOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(message);
    }
}
