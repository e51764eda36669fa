package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/table1.md says is what the command prints, to the last digit that stands there. */
@Tag("slow")
class Table1PagesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aSectionIsWhatTheCommandPrints(int direction) throws IOException {
        Table1Pages.Direction wanted = Table1Pages.DIRECTIONS.get(direction);
        assertThat(section(wanted.heading())).isEqualTo(Table1Pages.lines(wanted));
    }

    /** The lines of the table below a heading, without its head. */
    private static List<String> section(String heading) throws IOException {
        List<String> all = Files.readAllLines(Path.of("../docs/table1.md"));
        int begin = all.indexOf("## " + heading);
        int end = IntStream.range(begin + 1, all.size())
                .filter(line -> all.get(line).startsWith("## "))
                .findFirst()
                .orElse(all.size());
        return all.subList(begin, end).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }
}
