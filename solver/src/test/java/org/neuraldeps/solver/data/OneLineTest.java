package org.neuraldeps.solver.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What files and their names say stays in the line of a message. */
final class OneLineTest {

    @Test
    void whatWouldLeaveTheLineIsWrittenAsInAProgram() {
        assertThat(OneLine.of("a\nb\rc\td")).isEqualTo("a\\nb\\rc\\td");
        assertThat(OneLine.of("\u001b[2J\u0000\u0085")).isEqualTo("\\u001b[2J\\u0000\\u0085");
        assertThat(OneLine.of("\u2028\u2029\ud800x\u202egnp")).isEqualTo("\\u2028\\u2029\\ud800x\\u202egnp");
    }

    @Test
    void lettersOfAllScriptsStay() {
        String names = "Zürich, 東京, كلب, 🐈\u200d⬛, نیم\u200cفاصله";
        assertThat(OneLine.of(names)).isEqualTo(names);
    }

    @Test
    void aMegabyteKeepsBothEnds() {
        String line = OneLine.of("begin" + "x".repeat(1 << 20) + "end");
        assertThat(line)
                .hasSizeLessThan(2100)
                .startsWith("begin")
                .endsWith("end")
                .contains(" … ");
    }

    @Test
    void aMessageIsOneLineWhateverIsPutIntoIt() {
        DataException exception =
                new DataException("a\nfile", "holds \u001b[31m", "give\u2028another", new Exception("why"));
        assertThat(exception).hasMessage("a\\nfile: holds \\u001b[31m; give\\u2028another");
        assertThat(new DataException("a", null, "b").getMessage()).isEqualTo("a: null; b");
    }
}
