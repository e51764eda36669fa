package org.neuraldeps.app.view.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.EdgeScale;

/** What is typed becomes a look, or is said to be none. */
final class EdgeEntryTest {

    @Test
    void whatIsTypedBecomesALookAndOtherScalesStay() {
        EdgeLook before = new EdgeLook(EdgeFilter.ALL, Map.of(EdgeScale.DEGREE, 0.25));
        EdgeEntry typed = new EdgeEntry("0.05", "3", true, "0.4");
        assertThat(typed.problem()).isEmpty();
        assertThat(typed.applied(before, EdgeScale.FULL_WIDTH))
                .isEqualTo(new EdgeLook(
                        new EdgeFilter(0.05, 3), Map.of(EdgeScale.DEGREE, 0.25, EdgeScale.FULL_WIDTH, 0.4)));
        assertThat(new EdgeEntry("", "", false, "0.4").applied(before, EdgeScale.DEGREE))
                .isEqualTo(EdgeLook.USUAL);
    }

    @Test
    void whatNobodyChangedKeepsAllItsDigits() {
        EdgeLook look = new EdgeLook(new EdgeFilter(1 / 30.0, 2), Map.of(EdgeScale.DEGREE, Math.PI / 10));
        assertThat(EdgeEntry.of(look, EdgeScale.DEGREE).applied(look, EdgeScale.DEGREE))
                .isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3, false, '', below",
        "'0,1', '', false, '', below",
        "'', 0, false, '', Strongest",
        "'', 2.5, false, '', Strongest",
        "'', many, false, '', Strongest",
        "'', '', true, '', scale",
        "'', '', true, 0, scale",
        "1e999, '', false, '', below"
    })
    void whatIsWrongIsSaid(String least, String most, boolean locks, String scale, String words) {
        assertThat(new EdgeEntry(least, most, locks, scale).problem())
                .hasValueSatisfying(said -> assertThat(said).contains(words));
    }
}
