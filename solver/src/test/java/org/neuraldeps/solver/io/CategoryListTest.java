package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.NamePattern;

/** Lists of categories as files, and patterns of their names. */
class CategoryListTest {

    private static final Categories SOME = new Categories(List.of(
            new Category(0, "n0", "crane", ""),
            new Category(1, "n1", "crane", ""),
            new Category(2, "n2", "Irish terrier", ""),
            new Category(3, "", "2", ""),
            new Category(4, "", "#hash", ""),
            new Category(5, "", "terrier", "")));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAsTheSame() throws IOException {
        List<Category> list = List.of(SOME.get(5), SOME.get(1), SOME.get(4), SOME.get(3), SOME.get(2));
        String text = CategoryList.text(list, SOME);
        assertThat(text).isEqualTo("terrier\nn1\n4\n3\nIrish terrier\n");
        assertThat(CategoryList.read(Files.writeString(folder.resolve("l.txt"), text), SOME))
                .isEqualTo(list);
    }

    @Test
    void commentsAndRepetitionsSayNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("l.txt"), "# a list\n\n terrier \n5\nN0\n");
        assertThat(CategoryList.read(file, SOME)).containsExactly(SOME.get(5), SOME.get(0));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws IOException {
        Path file = folder.resolve("l.txt");
        Files.writeString(file, "terrier\ncrane\n");
        assertRefused(file, "l.txt line 2: ");
        Files.writeString(file, "# nothing\n");
        assertRefused(file, "l.txt: names no category");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertRefused(file, "l.txt: is not text in UTF-8");
        assertRefused(folder.resolve("none.txt"), "none.txt: there is no such file");
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> CategoryList.read(file, SOME))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void patternsMatchWholeNamesWhateverTheCase() {
        assertThat(new NamePattern("*TERRIER").in(SOME)).containsExactly(SOME.get(2), SOME.get(5));
        assertThat(new NamePattern("terrier?").in(SOME)).isEmpty();
        assertThat(new NamePattern("c?ane").in(SOME)).hasSize(2);
        assertThat(NamePattern.isPattern("crane")).isFalse();
        assertThat(NamePattern.isPattern("cr*")).isTrue();
    }
}
