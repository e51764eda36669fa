package org.neuraldeps.app.view.holdout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.solver.data.HoldOut;

final class HoldOutEntryTest {

    private static final DataRequest PLAIN = DataRequest.of(Path.of("logits.npy"));
    private static final DataRequest MASKED = PLAIN.with(DataPart.EVALUATION, Path.of("held.npy"));

    @Test
    void whatIsTypedIsHeldOut() {
        HoldOutEntry first = HoldOutEntry.of(MASKED);
        assertThat(first).isEqualTo(new HoldOutEntry(false, "20", "1"));
        assertThat(first.applied(MASKED)).isSameAs(MASKED);
        DataRequest made = new HoldOutEntry(true, "12.5", "3").applied(MASKED);
        assertThat(made).isEqualTo(PLAIN.holdingOut(Optional.of(new HoldOut(0.125, 3))));
        assertThat(HoldOutEntry.of(made)).isEqualTo(new HoldOutEntry(true, "12.5", "3"));
        assertThat(new HoldOutEntry(false, "12.5", "3").applied(made)).isEqualTo(PLAIN);
    }

    @Test
    void aPartThatNobodyChangedKeepsItsDigits() {
        DataRequest made = PLAIN.holdingOut(Optional.of(new HoldOut(1 / 3.0, 1)));
        HoldOutEntry entry = HoldOutEntry.of(made);
        DataRequest other = new HoldOutEntry(true, entry.percent(), "2").applied(made);
        assertThat(other.holdOut()).contains(new HoldOut(1 / 3.0, 2));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(new HoldOutEntry(true, "0", "1").problem()).get().asString().contains("percentage");
        assertThat(new HoldOutEntry(true, "100", "1").problem()).isPresent();
        assertThat(new HoldOutEntry(true, "20", "-1").problem())
                .get()
                .asString()
                .contains("seed");
        assertThat(new HoldOutEntry(true, "20", "1.5").problem()).isPresent();
        assertThat(new HoldOutEntry(false, "?", "?").problem()).isEmpty();
        assertThat(new HoldOutEntry(true, "20", "1").problem()).isEmpty();
    }
}
