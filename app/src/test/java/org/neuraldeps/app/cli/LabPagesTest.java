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

/** What docs/labs.md says of the sample is what the commands print, to the last digit that stands there. */
@Tag("slow")
class LabPagesTest {

    private static final LabPages.Commands COMMANDS = new LabPages.Commands();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aSectionIsWhatTheCommandsPrint(int place) throws IOException {
        LabPages.Section wanted = LabPages.SECTIONS.get(place);
        assertThat(section(wanted.heading())).isEqualTo(wanted.lines().apply(COMMANDS));
    }

    /** The lines of the last table below a heading, without its head: the paper's stands above ours. */
    private static List<String> section(String heading) throws IOException {
        List<String> all = Files.readAllLines(Path.of("../docs/labs.md"));
        int begin = all.indexOf("### " + heading);
        assertThat(begin).as("heading").isNotNegative();
        int end = IntStream.range(begin + 1, all.size())
                .filter(line -> all.get(line).startsWith("##"))
                .findFirst()
                .orElse(all.size());
        int rule = IntStream.range(begin, end)
                .filter(line -> all.get(line).startsWith("|---"))
                .max()
                .orElseThrow();
        return all.subList(rule + 1, end).stream()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
