package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

class CategoriesFileTest {

    private static final String HEADER = "index\twnid\tname\tsynonyms\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index\twnid\tname\tsynonyms\n0\tn01\ttench\tTinca tinca, tench\n1\tn02\tmacaw\t\n",
                "\uFEFFindex\twnid\tname\tsynonyms\n0\tn01\ttench\tTinca tinca, tench\n1\tn02\tmacaw\t\n",
                "index\twnid\tname\tsynonyms\r\n0\tn01\ttench\tTinca tinca, tench\r\n1\tn02\tmacaw\t\r\n",
                "name\tindex\tsynonyms\twnid\ntench\t0\tTinca tinca, tench\tn01\nmacaw\t1\t\tn02",
            })
    void marksLineEndsAndTheOrderOfColumnsDoNotMatter(String text) throws IOException {
        Categories categories = read(text);
        assertThat(categories.all())
                .containsExactly(
                        new Category(0, "n01", "tench", "Tinca tinca, tench"), new Category(1, "n02", "macaw", ""));
    }

    @Test
    void onlyIndexAndNameAreNeeded() throws IOException {
        assertThat(read("index\tname\n0\tkrönchen\n").all()).containsExactly(new Category(0, "", "krönchen", ""));
    }

    @Test
    void quotesInsideANameAreLetters() throws IOException {
        Categories categories = read(HEADER + "0\tn01\tjack-o'-lantern, 6\" across\t\n1\tn02\tthe \"king\" crab\t\n");
        assertThat(categories.get(0).name()).isEqualTo("jack-o'-lantern, 6\" across");
        assertThat(categories.get(1).name()).isEqualTo("the \"king\" crab");
    }

    @Test
    void indicesOutOfOrderAreNamedWithTheLine() throws IOException {
        refuses(HEADER + "0\ta\tb\t\n2\ta\tc\t\n", "line 3", "index 2 where 1 is expected");
    }

    @Test
    void aMissingNameIsRefused() throws IOException {
        refuses("index\twnid\n0\tn01\n", "line 1", "no name");
        refuses("index\tname\n0\ta\n1\n", "Record 3");
    }

    @Test
    void tokensOfAVocabularyAreNamesHoweverOddTheyAre() throws IOException {
        Categories tokens =
                read("index\tname\n0\t \n1\t\n2\t#\n3\t\u0007a\n4\tthe\n5\t the\n6\tThe\n7\t\u200b\n8\t42\n");
        assertThat(tokens.all().stream().map(Category::name))
                .containsExactly("\" \"", "\"\"", "#", "\\u0007a", "the", " the", "The", "\"\\u200b\"", "42");
        assertThat(tokens.resolve("the").index()).isEqualTo(4);
        assertThat(tokens.resolve(" the").index()).isEqualTo(5);
        assertThat(tokens.resolve("The").index()).isEqualTo(6);
        assertThat(tokens.resolve("\" \"").index()).isEqualTo(0);
        assertThatThrownBy(() -> tokens.resolve("THE")).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> tokens.resolve("42")).as("an index").isInstanceOf(DataException.class);
        assertThat(tokens.search("the").stream().map(Category::index)).containsExactly(4, 5, 6);
        assertThat(tokens.search("4").stream().map(Category::index)).containsExactly(4, 8);
        assertThat(tokens.label(5)).isNotEqualTo(tokens.label(4));
    }

    @Test
    void aTableWithoutIndicesIsRefused() throws IOException {
        refuses("wnid\tname\nn01\ttench\n", "no index", "line 1:");
        refuses("0\tn01\ttench\n1\tn02\tmacaw\n", "no index", "line 1:");
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() throws IOException {
        Path file = folder.resolve("categories.tsv");
        Files.write(file, (HEADER + "0\tn01\tch\u00e8vre\t\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> CategoriesFile.read(FoundFile.of(file)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "index\tname\n"})
    void aTableWithoutRowsIsRefused(String text) throws IOException {
        refuses(text, "no categories");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> CategoriesFile.read(FoundFile.of(folder.resolve("nothing.tsv"))))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("there is no such file");
    }

    private Categories read(String text) throws IOException {
        return CategoriesFile.read(FoundFile.of(Files.writeString(folder.resolve("categories.tsv"), text)));
    }

    private void refuses(String text, String... words) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(DataException.class).satisfies(e -> assertThat(e.getMessage())
                .contains("categories.tsv")
                .doesNotContain("\n")
                .matches(".+: .+; .+")
                .contains(words));
    }
}
