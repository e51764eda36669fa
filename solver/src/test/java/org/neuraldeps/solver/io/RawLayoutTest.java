package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.StorageType;

class RawLayoutTest {

    private static final RawLayout FULL = new RawLayout(OptionalLong.of(4600), 1000, StorageType.BFLOAT16, true, 128);

    @Test
    void whatIsWrittenIsRead() {
        assertThat(FULL).hasToString("4600x1000:bfloat16:big:128");
        assertThat(RawLayout.parse(FULL.toString())).isEqualTo(FULL);
        RawLayout least = new RawLayout(OptionalLong.empty(), 10, StorageType.FLOAT64, false, 0);
        assertThat(least).hasToString("x10:float64");
        assertThat(RawLayout.parse(" X10:FLOAT64:little:0 ")).isEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x:float32",
                "4600x1000",
                "4600x1000:float99",
                "-1x5:float32",
                "5x-1:float32",
                "5x5:float32:-3",
                "99999999999999999999x5:float32",
                "5x5:float32:3:big"
            })
    void whatSaysNoLayoutIsRefused(String text) {
        assertThatThrownBy(() -> RawLayout.parse(text))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("--raw " + text + ": ")
                .hasMessageContaining("give for instance 4600x1000:float32");
    }

    @ParameterizedTest
    @CsvSource({
        "x1000:float32, 8000, 2x1000:float32",
        "x1000:float32, 8000, 2x1000:float32",
        "2x1000:float32, 8000, 2x1000:float32",
        "x1000:float32:200, 8200, 2x1000:float32:200",
    })
    void aLayoutThatFitsIsTakenWithItsRows(String given, long bytes, String expected) {
        assertThat(RawFit.of(RawLayout.parse(given), bytes, "a.bin")).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2x999:float32, 8000, '2x1000:float32, 2x999:float32:8'",
        "3x1000:float32, 8000, '2x1000:float32, 4x1000:bfloat16, 4x1000:float16, 1x1000:float64'",
        "2x1000:float32, 8128, '2x1016:float32, 2x1000:float32:128'",
        "x1000:float32, 8128, '2x1000:float32:128'",
        "999999999999999x999999999999999:float64, 8000, 'save the array again'",
        "99999999x999999999999999:float64, 8000, 'save the array again'",
        "0x1000:float64, 8001, 'say how many columns'",
        "x1:float64, 8000, 'say how many columns'",
        "x1000:float64, 0, 'say how many columns'",
        "x1000:float64:9000, 8000, '1x1000:float64'",
    })
    void oneThatDoesNotFitIsToldWithThoseThatWould(String given, long bytes, String others) {
        assertThatThrownBy(() -> RawFit.of(RawLayout.parse(given), bytes, "a.bin"))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("a.bin: ")
                .hasMessageEndingWith(others.contains("x") ? others : "")
                .hasMessageContaining(others);
    }
}
