package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

/** Names of categories in other files than tables; {@link CategoriesFileTest} has those. */
class NamesFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tench\ngreat white shark\ncrane\n",
                "\uFEFFtench\r\ngreat white shark\r\ncrane\r\n\r\n",
                "[\"tench\", \"great white shark\", \"crane\"]",
                "{\"id2label\": {\"2\": \"crane\", \"0\": \"tench\", \"1\": \"great white shark\"}, \"model_type\":"
                        + " \"vit\"}",
            })
    void listsAndJsonNameTheColumnsInTheirOrder(String text) throws IOException {
        assertThat(read("names", text).all())
                .containsExactly(
                        new Category(0, "", "tench", ""),
                        new Category(1, "", "great white shark", ""),
                        new Category(2, "", "crane", ""));
    }

    @Test
    void theIndexOfImagenetHasIdsAndNamesWithBlanks() throws IOException {
        String text = "{\"0\": [\"n01440764\", \"tench\"], \"1\": [\"n01484850\", \"great_white_shark\"]}";
        assertThat(read("names", text).all())
                .containsExactly(
                        new Category(0, "n01440764", "tench", ""),
                        new Category(1, "n01484850", "great white shark", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id2label\":{\"0\":\"tench, Tinca tinca\",\"1\":\"crane, bird\",\"2\":\"crane, machine\"}}",
                "n00000000 tench, Tinca tinca\nn00000001 crane, bird\nn00000002 crane, machine\n"
            })
    void ofSeveralNamesTheFirstIsTakenWhereItIsThatOfOneCategory(String text) throws IOException {
        assertThat(read("names", text).all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("wnid")
                .containsExactly(
                        new Category(0, "", "tench", "tench, Tinca tinca"),
                        new Category(1, "", "crane, bird", ""),
                        new Category(2, "", "crane, machine", ""));
    }

    @Test
    void idsBeforeNamesAreIds() throws IOException {
        assertThat(read("synset_words.txt", "n01440764 tench, Tinca tinca\nn01443537 goldfish\n")
                        .get(0)
                        .wnid())
                .isEqualTo("n01440764");
        assertThat(read("mixed.txt", "n01440764 tench\ngoldfish\n").get(0).name())
                .isEqualTo("n01440764 tench");
    }

    @Test
    void whatIsMissingIsSaid() {
        refuses("tench\n\ncrane\n", "names, line 2: no name");
        refuses("{\"0\": [\"n01440764\", \"tench\"], \"2\": [\"n01484850\", \"crane\"]}", "no name for category 1");
        refuses("{\"id2label\": {\"0\": 7}}", "no name for category 0");
        refuses("{\"id2label\": {}}", "holds no categories");
        refuses("{\"id2label\": ", "it is no JSON");
        refuses("{}", "holds no categories");
        refuses("{\"architectures\": [\"ViT\"]}", "no name for category 0");
    }

    @Test
    void theyAreFoundBesideLogitsByTheirUsualNamesATableFirst() throws IOException {
        Path logits = folder.resolve("logits.npy");
        assertThat(SideFile.CATEGORIES.beside(logits)).isEmpty();
        Path config = Files.writeString(folder.resolve("config.json"), "{\"hidden_size\": 768}");
        assertThat(SideFile.CATEGORIES.beside(logits)).isEmpty();
        Files.writeString(config, "{\"id2label\": {\"0\": \"LABEL_0\", \"1\": \"LABEL_1\"}}");
        assertThat(SideFile.CATEGORIES.beside(logits)).isEmpty();
        Files.writeString(config, "{\"id2label\": {\"0\": \"cat\", \"1\": \"dog\"}}");
        assertThat(SideFile.CATEGORIES.beside(logits)).contains(config);
        for (String nearer : new String[] {"imagenet_class_index.json", "categories.txt", "categories.tsv"}) {
            Path file = Files.writeString(folder.resolve(nearer), "");
            assertThat(SideFile.CATEGORIES.beside(logits)).contains(file);
            assertThat(SideFile.CATEGORIES.besideFeatures(logits)).contains(file);
        }
    }

    private Categories read(String name, String text) throws IOException {
        return CategoriesFile.read(FoundFile.of(Files.writeString(folder.resolve(name), text)));
    }

    private void refuses(String text, String... words) {
        assertThatThrownBy(() -> read("names", text))
                .isInstanceOf(DataException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .doesNotContain("\n")
                        .matches(".+: .+; .+")
                        .contains(words));
    }
}
