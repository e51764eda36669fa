package org.neuraldeps.app.view.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the palette finds, and in which order. */
final class PaletteSearchTest {

    private static final List<String> NAMES = List.of(
            "green mamba", "macaque", "macaw", "barracouta", "mask", "ski mask", "maillot", "damask", "ink owl");

    private static final PaletteSearch SEARCH = new PaletteSearch(
            List.of(command("Undo"), command("Export figure in the middle…"), command("Mask everything")),
            IntStream.range(0, NAMES.size())
                    .mapToObj(i -> category(i, NAMES.get(i)))
                    .toList());

    @Test
    void commandsAreListedBeforeAnythingIsTyped() {
        assertThat(words(" ")).containsExactly("Undo", "Export figure in the middle…", "Mask everything");
    }

    @Test
    void theBestComesFirst() {
        assertThat(words("mask")).containsExactly("mask", "Mask everything", "ski mask", "damask");
        assertThat(words("maca")).containsExactly("macaw", "macaque");
    }

    @Test
    void amongEqualsTheShorterComesFirst() {
        assertThat(words("ma")).startsWith("mask", "macaw", "macaque", "maillot", "Mask everything");
    }

    @Test
    void anIndexIsMeantWholeAndAnIdFromItsBeginning() {
        assertThat(words("3")).containsExactly("barracouta");
        assertThat(words("N0000003")).containsExactly("barracouta");
        assertThat(words("n000")).hasSize(NAMES.size());
        assertThat(words("n0")).doesNotContain("barracouta");
    }

    @Test
    void otherNamesFindItToo() {
        assertThat(words("parrot 2")).containsExactly("macaw");
    }

    @Test
    void lettersInOrderFindAName() {
        assertThat(words("efm")).containsExactly("Export figure in the middle…");
        assertThat(words("grmb")).containsExactly("green mamba");
        assertThat(words("bmng")).isEmpty();
    }

    @Test
    void whereNothingFitsWhatWasMeantIsAsked() {
        assertThat(words("macow")).isEmpty();
        assertThat(SEARCH.meant("macow")).contains("macaw");
        assertThat(SEARCH.nothing("macow")).contains("No match", "macaw");
        assertThat(SEARCH.nothing("zzzzzz")).isEqualTo("No match");
        assertThat(SEARCH.meant("Unod")).contains("Undo");
    }

    @Test
    void noMoreAreListedThanCanBeRead() {
        List<PaletteEntry> many =
                IntStream.range(0, 500).mapToObj(i -> category(i, "cat " + i)).toList();
        assertThat(new PaletteSearch(List.of(), many).find("cat")).hasSize(PaletteSearch.MOST);
    }

    private static List<String> words(String typed) {
        return SEARCH.find(typed).stream().map(PaletteEntry::words).toList();
    }

    private static PaletteEntry command(String words) {
        return PaletteEntry.command(words, "", () -> {});
    }

    private static PaletteEntry category(int index, String name) {
        return new PaletteEntry(
                name, "", List.of(Integer.toString(index), "n000000" + index), "parrot, no. " + index, () -> {});
    }
}
