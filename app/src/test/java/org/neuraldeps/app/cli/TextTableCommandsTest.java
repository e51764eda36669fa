package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logits as people save them from a spreadsheet, with names beside them as other programs write these. */
class TextTableCommandsTest {

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void write() throws IOException {
        table = Files.write(folder.resolve("logits.csv"), text("id;Katze;Hund;Maus;label\n"));
    }

    /** 40 rows of 3 categories with an index before and labels behind them. */
    private static byte[] text(String header) {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder(header);
        for (int row = 0; row < 40; row++) {
            text.append(row);
            for (int column = 0; column < 3; column++) {
                text.append(';').append(Double.toString(random.nextGaussian()).replace('.', ','));
            }
            text.append(';').append(random.nextInt(3)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void checkTellsHowTheTableWasReadInTextAndInJson() {
        Run check = Run.of("check", table.toString());
        assertThat(check.out())
                .contains("read as")
                .contains("fields separated by ;, decimal comma, first line is a header, first column is an index,"
                        + " column label is the labels");
        JsonNode json = Run.of("check", table.toString(), "--json").json();
        assertThat(json.get("readAs"))
                .extracting(JsonNode::asText)
                .contains("fields separated by ;", "decimal comma", "first column is an index");
        assertThat(json.get("from").get("labels").asText()).contains("in the file of the logits");
        assertThat(json.get("categories").asInt()).isEqualTo(3);
        assertThat(json.has("accuracy")).isTrue();
    }

    @Test
    void othersSayItOnStandardErrorInOneLine() {
        Run solve = Run.of("solve", table.toString(), "-t", "Hund", "--nonzeros", "1");
        assertThat(solve.code()).as(solve.err()).isZero();
        assertThat(solve.errorLines())
                .filteredOn(line -> line.contains("fields separated by"))
                .singleElement()
                .asString()
                .contains(table.toString(), "decimal comma");
    }

    @Test
    void aHeaderIsBeforeAListThatLiesBesideAndAListIsTakenWhereColumnsOnlyCount() throws IOException {
        Files.writeString(folder.resolve("categories.txt"), "cat\ndog\nmouse\n");
        assertThat(Run.of("solve", table.toString(), "-t", "Hund", "--nonzeros", "1")
                        .code())
                .isZero();
        Files.write(table, text("id;0;1;2;label\n"));
        JsonNode json = Run.of("check", table.toString(), "--json").json();
        assertThat(json.get("from").get("categories").asText())
                .isEqualTo(folder.resolve("categories.txt") + ", found beside the logits");
        assertThat(Run.of("solve", table.toString(), "-t", "dog", "--nonzeros", "1")
                        .code())
                .isZero();
    }

    @Test
    void packedItIsTheSame() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(table));
        }
        Path file = Files.write(folder.resolve("logits.csv.gz"), packed.toByteArray());
        String plain = Run.of("solve", table.toString(), "-t", "Hund", "--nonzeros", "1", "--json")
                .out();
        assertThat(Run.of("solve", file.toString(), "-t", "Hund", "--nonzeros", "1", "--json")
                        .out())
                .isEqualTo(plain)
                .isNotEmpty();
    }
}
