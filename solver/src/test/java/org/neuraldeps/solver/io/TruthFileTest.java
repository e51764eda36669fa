package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.planting.PlantedNetwork;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.solver.work.Progress;

class TruthFileTest {

    @TempDir
    private Path folder;

    private static PlantedTruth read(String text) throws IOException {
        return TruthFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "truth.json");
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameToTheBit() throws IOException {
        PlantedTruth truth =
                PlantedNetwork.plant(PlantingSettings.usual(), Progress.NONE).truth();
        for (Optional<String> command : List.of(Optional.<String>empty(), Optional.of("nde plant -o \"über\""))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TruthFile.write(truth, command, bytes);
            assertThat(read(bytes.toString(StandardCharsets.UTF_8))).isEqualTo(truth);
            Path file = Files.write(folder.resolve("truth.json"), bytes.toByteArray());
            assertThat(TruthFile.read(FoundFile.of(file))).isEqualTo(truth);
        }
    }

    @Test
    void itIsWrittenAsDocumented() throws IOException {
        PlantedTruth truth = new PlantedTruth(List.of(new PlantedTarget(2, List.of(new Coefficient(0, -0.5)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TruthFile.write(truth, Optional.of("nde plant"), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .isEqualTo("{ \"version\" : 1, \"command\" : \"nde plant\", \"targets\" : [ { \"target\" : 2,"
                        + " \"predictors\" : [ { \"category\" : 0, \"coefficient\" : -0.5 } ] } ] } ");
        assertThat(read("{\"targets\":[],\"version\":1}").targets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        {                                             | it is no JSON
        []                                            | it is no JSON object
        {"version": 1}                                | targets is missing
        {"version": 2, "targets": []}                 | version is 2, and only 1 is known
        {"version": 1, "version": 1, "targets": []}   | names a member twice
        {"version": 1, "targets": []} {}              | it is no JSON
        {"version": 1, "targets": {}}                 | targets is wrong, it has to be a list
        {"version": 1, "targets": [], "seed": 1}      | seed is not known
        {"version": 1, "command": 3, "targets": []}   | command is wrong
        {"version": 1, "targets": [3]}                | targets[0] is no object
        {"version": 1, "targets": [{"target": -1, "predictors": []}]} | targets[0].target is wrong
        {"version": 1, "targets": [{"target": 1.5, "predictors": []}]} | targets[0].target is wrong
        {"version": 1, "targets": [{"target": 1}]}    | targets[0].predictors is missing
        {"version": 1, "targets": [{"target": 1, "predictors": [{"category": 0}]}]} | targets[0].predictors[0].coefficient is missing
        {"version": 1, "targets": [{"target": 1, "predictors": [{"category": 0, "coefficient": "2"}]}]} | coefficient is wrong
        {"version": 1, "targets": [{"target": 1, "predictors": [{"category": 0, "coefficient": 0}]}]} | targets[0] cannot be
        {"version": 1, "targets": [{"target": 1, "predictors": [{"category": 0, "coefficient": 1e400}]}]} | targets[0] cannot be
        {"version": 1, "targets": [{"target": 1, "predictors": [{"category": 1, "coefficient": 1}]}]} | targets[0] cannot be
        {"version": 1, "targets": [{"target": 1, "predictors": [], "noise": 0}]} | targets[0].noise is not known
        {"version": 1, "targets": [{"target": 1, "predictors": []}, {"target": 1, "predictors": []}]} | targets cannot be
        """)
    void whatIsNoTruthIsRefusedInOneLine(String text, String said) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("truth.json: ")
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }
}
