package org.neuraldeps.app.figure.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which font draws which letters, decided with fonts that are only the letters they have. */
class FontChoiceTest {

    private static final String LATIN = "abc \u0301";

    @Test
    void whatTheUsualFontHasItDraws() {
        assertThat(parts("ab c", "xy")).containsExactly(part(0, 4, LATIN, true));
        assertThat(parts("", "xy")).isEmpty();
    }

    @Test
    void aStretchGoesToTheFirstFontThatHasAllOfIt() {
        assertThat(parts("a犬と b", "犬", "と犬", "犬と猫"))
                .containsExactly(part(0, 1, LATIN, true), part(1, 3, "と犬", true), part(3, 5, LATIN, true));
    }

    @Test
    void whereNoFontHasAllOfItEachLetterGoesToTheFirstThatHasIt() {
        assertThat(parts("犬x", "猫", "犬", "x犬".substring(0, 1)))
                .containsExactly(part(0, 1, "犬", true), part(1, 2, "x", true));
    }

    @Test
    void whatNoFontHasStaysAndIsTold() {
        assertThat(parts("a猫", "犬")).containsExactly(part(0, 1, LATIN, true), part(1, 2, LATIN, false));
    }

    @Test
    void aLetterAndItsMarksAreNotParted() {
        assertThat(parts("ax\u0301b", "x\u0301"))
                .containsExactly(part(0, 1, LATIN, true), part(1, 3, "x\u0301", true), part(3, 4, LATIN, true));
    }

    @Test
    void filesAreTriedInAnOrderThatIsAlwaysTheSame() {
        List<File> found = Stream.of(
                        "b/Other.ttf",
                        "a/Other.ttf",
                        "NotoSerif-Regular.ttf",
                        "NotoSansThai-Bold.ttf",
                        "NotoSansThai-Regular.ttf",
                        "NotoSansCJK-Regular.ttc",
                        "read.me",
                        "NotoSansMono-Regular.ttf")
                .map(File::new)
                .toList();
        assertThat(InstalledFaces.inOrder(found.stream()).stream().map(File::getPath))
                .containsExactly(
                        "NotoSansCJK-Regular.ttc",
                        "NotoSansThai-Regular.ttf",
                        "a/Other.ttf",
                        "b/Other.ttf",
                        "NotoSansMono-Regular.ttf",
                        "NotoSansThai-Bold.ttf",
                        "NotoSerif-Regular.ttf");
    }

    @Test
    void theScriptTellsWhoseFormsAreMeant() {
        assertThat(InstalledFaces.region("犬と猫")).isEqualTo("JP");
        assertThat(InstalledFaces.region("개 犬")).isEqualTo("KR");
        assertThat(InstalledFaces.region("狗")).isEqualTo("SC");
    }

    private static List<FontChoice.Part<String>> parts(String words, String... others) {
        return new FontChoice<String>(
                        LATIN,
                        (font, text) -> text.chars().allMatch(c -> font.indexOf(c) >= 0),
                        stretch -> Stream.of(others))
                .parts(words);
    }

    private static FontChoice.Part<String> part(int start, int end, String font, boolean isShown) {
        return new FontChoice.Part<>(start, end, font, isShown);
    }
}
