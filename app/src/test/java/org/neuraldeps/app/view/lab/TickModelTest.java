package org.neuraldeps.app.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;

final class TickModelTest {

    private final TickModel model = new TickModel(new Categories(List.of(
            new Category(0, "", "goldfish", ""),
            new Category(1, "", "tench", ""),
            new Category(2, "", "catfish", ""))));

    @Test
    void whatIsFoundIsTickedBesidesWhatIs() {
        model.tick(1, true);
        model.tickAll(model.listed("fish"));
        assertThat(model.ticked()).containsExactly(0, 1, 2);
        model.untickAll(model.listed("gold*"));
        assertThat(model.ticked()).containsExactly(1, 2);
        model.tick(1, false);
        assertThat(model.isTicked(1)).isFalse();
    }

    @Test
    void targetAndPinsTakeThePlaceOfWhatWasTicked() {
        model.tickAll(model.listed(""));
        model.tickOnly(List.of(1));
        assertThat(model.ticked()).containsExactly(1);
    }
}
