package org.neuraldeps.solver.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NearestSpellingTest {

    private static final List<String> NAMES =
            List.of("macaque", "macaw", "lorikeet", "golden retriever", "great grey owl", "tench", "犬と猫");

    @ParameterizedTest
    @CsvSource({
        "macow, macaw",
        "MACWA, macaw",
        "retreiver, golden retriever",
        "golden_retriver, golden retriever",
        "loriket, lorikeet",
        "tenchs, tench",
        "犬と描, 犬と猫"
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(NearestSpelling.of(typed, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzz", "xy", "", "submarine", "own"})
    void doesNotGuess(String typed) {
        assertThat(NearestSpelling.of(typed, NAMES)).isEmpty();
    }

    @Test
    void anUnknownTargetIsAskedBackByItsNearestName() {
        Categories categories = new Categories(
                List.of(new Category(0, "n1", "macaque", ""), new Category(1, "n01818515", "macaw", "")));
        assertThatThrownBy(() -> categories.resolve("macow"))
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("did you mean 1 n01818515 macaw?");
    }
}
