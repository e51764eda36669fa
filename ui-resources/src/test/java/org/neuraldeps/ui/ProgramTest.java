package org.neuraldeps.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProgramTest {

    @Test
    void theVersionIsANumberThatTheBuildFilledIn() {
        assertThat(Program.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void theLicencesComeWithTheProgram() {
        assertThat(Program.licence()).contains("Apache License");
        assertThat(Program.notice()).contains("OpenJFX", "EJML", "Apache PDFBox");
        assertThat(Program.fontLicence()).contains("Bitstream Vera");
    }
}
