package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.hierarchy.Taxonomy;

class HierarchyFileTest {

    private static Taxonomy read(String text) throws IOException {
        return HierarchyFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "hierarchy.tsv");
    }

    @Test
    void categoriesAreFoundByIdOrByTheNameThatNoOtherHas() throws IOException {
        Taxonomy taxonomy = read("""
            child\tparent\tname
            n01\tbird\tthe crane
            crane (#1)\tmachine\t
            crane\tnothing\t
            car\tmachine\t
            car\tnoise\t
            """);
        Categories categories = new Categories(List.of(
                new Category(0, "n01", "crane", ""),
                new Category(1, "", "crane", ""),
                new Category(2, "", "car", ""),
                new Category(3, "", "boat", "")));
        Hierarchy hierarchy = Hierarchy.of("here", taxonomy, categories).orElseThrow();
        assertThat(hierarchy.lineage(0)).containsExactly("the crane", "bird", "everything");
        assertThat(hierarchy.lineage(1)).containsExactly("crane (#1)", "machine", "everything");
        assertThat(hierarchy.lineage(2)).containsExactly("car", "machine", "everything");
        assertThat(hierarchy.knows(3)).isFalse();
        assertThat(Hierarchy.of("here", taxonomy, Categories.numbered(3))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        child;parent                  | it holds no lines; give a tab-separated file
        kid;parent~a;b                | line 1: no child in the header
        child;above~a;b               | line 1: no parent in the header
        child;parent~a;b~a;           | line 3: no parent
        child;parent~a;a              | "a" is above itself: a < a
        child;parent~a;b~b;c~c;a      | "a" is above itself: a < b < c < a; take out one of these lines
        """)
    void whatIsWrongIsSaidInOneLine(String text, String said) {
        String table = text.replace(';', '\t').replace('~', '\n');
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("hierarchy.tsv")
                .hasMessageContaining(said.strip())
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFileThatChangesIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("hierarchy.tsv"), "child\tparent\na\tb\n");
        FoundFile found = FoundFile.of(file);
        assertThat(HierarchyFile.read(found).size()).isEqualTo(2);
        Files.writeString(file, "child\tparent\nother\tb\n");
        assertThatThrownBy(() -> HierarchyFile.read(found)).hasMessageContaining("was changed while it was open");
    }
}
