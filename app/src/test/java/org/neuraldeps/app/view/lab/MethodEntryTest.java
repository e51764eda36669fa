package org.neuraldeps.app.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;

final class MethodEntryTest {

    private static final MethodEntry FIRST = MethodEntry.first();

    @Test
    void beginsJointWithWhatIsUsual() {
        assertThat(FIRST.problem()).isEmpty();
        assertThat(FIRST.settings()).isEqualTo(BaseToNewSettings.usual().only(Set.of(ThetaMethod.JOINT)));
        assertThat(with(Set.of(ThetaMethod.values())).settings()).isEqualTo(BaseToNewSettings.usual());
    }

    @Test
    void somethingIsTicked() {
        assertThat(with(Set.of()).problem().orElseThrow()).contains("tick at least one");
    }

    @Test
    void onlyWhatATickedMethodNeedsIsRead() {
        MethodEntry odd = new MethodEntry(Set.of(ThetaMethod.JOINT), "0.02", "0.004", "?", "?", "?", "?");
        assertThat(odd.problem()).isEmpty();
        assertThat(odd.settings().weightDecay()).isEqualTo(0.02);
        assertThat(odd.settings().ridge()).isEqualTo(0.004);
        MethodEntry newRows = new MethodEntry(Set.of(ThetaMethod.NEW_ROWS), "0.02", "?", "0.5", "?", "?", "?");
        assertThat(newRows.problem()).isEmpty();
        assertThat(newRows.settings().newRowsRidge()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "JOINT, 0, 1, 1, 1, 0, 1, Weight decay",
        "RIDGE, 1, -1, 1, 1, 0, 1, Ridge a",
        "SPARSE, 1, x, 1, 1, 0, 1, Ridge a",
        "NEW_ROWS, 1, 1, 0, 1, 0, 1, Ridge",
        "SPARSE, 1, 1, 1, 0, 0, 1, ℓ1",
        "SPARSE, 1, 1, 1, '0.1 0.1', 0, 1, ℓ1",
        "STRAIGHT, 1, 1, 1, 1, 1, 1, Focus",
        "STRAIGHT, 1, 1, 1, 1, 0.5, 0, Non-zeros",
    })
    void saysWhichFieldCannotBeRead(
            ThetaMethod method,
            String decay,
            String ridge,
            String other,
            String l1,
            String share,
            String k,
            String begin) {
        MethodEntry entry = new MethodEntry(Set.of(method), decay, ridge, other, l1, share, k);
        assertThat(entry.problem().orElseThrow()).startsWith(begin);
    }

    @Test
    void weightsMakeAPathAndAFocusIsTaken() {
        MethodEntry entry = new MethodEntry(
                Set.of(ThetaMethod.SPARSE, ThetaMethod.STRAIGHT), "1", "1", "1", "0.001, 0.1  0.01", "0", "7");
        assertThat(entry.problem()).isEmpty();
        assertThat(entry.settings().l1Weights()).containsExactly(0.1, 0.01, 0.001);
        assertThat(entry.settings().straight().isOn()).isFalse();
        assertThat(entry.settings().straightNonzeros()).isEqualTo(7);
    }

    private static MethodEntry with(Set<ThetaMethod> methods) {
        return new MethodEntry(
                methods,
                FIRST.decay(),
                FIRST.ridge(),
                FIRST.newRowsRidge(),
                FIRST.weights(),
                FIRST.share(),
                FIRST.nonzeros());
    }
}
