package org.neuraldeps.app.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.AllCommands;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Manual pages and completion say what the command line can do, all of it, as it is now. */
final class ManualPagesTest {

    private final CommandLine model = AllCommands.model();
    private final Map<String, String> pages = ManualPages.of(model);

    @TempDir
    private Path folder;

    @Test
    void everyCommandHasAPageWithEveryOptionOfIt() {
        assertThat(pages).containsKeys("nde.1", "nde-solve.1", "nde-figure-star.1", "nde-lab-cut.1");
        assertEveryOption(model);
    }

    private void assertEveryOption(CommandLine command) {
        String page = pages.get(command.getCommandSpec().qualifiedName("-") + ".1");
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(page)
                    .contains("\n\\fB" + String.join(", ", option.names()).replace("-", "\\-"));
        }
        command.getSubcommands().values().forEach(this::assertEveryOption);
    }

    @Test
    void noPageHasALineThatRoffWouldTakeForACommandOfItsOwn() {
        assertThat(pages).allSatisfy((name, page) -> assertThat(page.lines())
                .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
                .allMatch(line -> line.matches("\\.(TH|SH) \".*|\\.(PP|TP|nf|fi|nh)|\\.ad l")));
    }

    @Test
    void whatIsAnExampleStaysAsItIsAndPerCentSignsAreOne() {
        assertThat(pages.get("nde-open.1")).contains("\n.nf\n  nde open logits.npy\n", "\n.fi\n");
        assertThat(String.join("", pages.values())).doesNotContain("%%", "%n", "${");
    }

    @Test
    void groffFindsNothingWrong() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
        for (String name : List.of("nde.1", "nde-solve.1", "nde-figure-star.1", "nde-table.1")) {
            Path page = Files.writeString(folder.resolve(name), pages.get(name));
            assertThat(said("/usr/bin/groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z", page.toString()))
                    .isEmpty();
        }
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        Path script = Files.writeString(folder.resolve("nde"), AutoComplete.bash("nde", model));
        assertThat(completed(script, "nde sol")).containsExactly("solve");
        assertThat(completed(script, "nde figure star --no")).contains("--nonzeros", "--no-legend");
    }

    private static List<String> completed(Path script, String typed) throws IOException {
        String words = "source " + script + "; COMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                + " _complete_nde; echo \"${COMPREPLY[*]}\"";
        return List.of(said("/bin/bash", "-c", words).strip().split("\\s+"));
    }

    private static String said(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
