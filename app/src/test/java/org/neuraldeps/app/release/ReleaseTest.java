package org.neuraldeps.app.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.endurance.Child;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.ui.Program;

/** What a release says of itself is true: the version is one, and the program in the README runs. */
final class ReleaseTest {

    private static final Path TOP = Path.of("..");

    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final int MOST_LINES = 20;

    @TempDir
    private Path folder;

    static Stream<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(TOP)) {
            return files
                    .filter(file -> file.endsWith("pom.xml") && !file.toString().contains("target"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("poms")
    void theVersionStandsInOnePom(Path pom) throws IOException {
        String text = Files.readString(pom);
        assertThat(text).contains("<version>${revision}</version>");
        boolean isParent = pom.equals(TOP.resolve("pom.xml"));
        assertThat(text.contains("<revision>" + Program.version() + "</revision>"))
                .isEqualTo(isParent);
    }

    @Test
    void theCitationNamesTheVersion() throws IOException {
        assertThat(Files.readString(TOP.resolve("CITATION.cff")))
                .contains("\nversion: " + Program.version().replace("-SNAPSHOT", "") + "\n");
    }

    @Test
    void theChangesBeginWithTheVersion() throws IOException {
        assertThat(Files.readString(TOP.resolve("CHANGELOG.md")))
                .containsPattern(
                        "\\A# Changes\n\n## " + Pattern.quote(Program.version().replace("-SNAPSHOT", "")) + "[, ]");
    }

    @Test
    void theProgramInTheReadmePrintsASolutionWithItsCertificate() throws Exception {
        List<String> programs = PROGRAM.matcher(Files.readString(TOP.resolve("README.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(programs).hasSize(1);
        String program = programs.get(0);
        assertThat(program.lines().filter(line -> !line.isBlank() && !line.startsWith("import")))
                .hasSizeLessThan(MOST_LINES);
        Files.writeString(folder.resolve("Macaw.java"), program);
        try (InputStream logits = Sample.IMAGENET1K.open(
                Sample.IMAGENET1K.logitsFile(Sample.IMAGENET1K.networks().get(0)))) {
            Files.copy(logits, folder.resolve("logits.npy"));
        }
        List<String> lines = printed();
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0)).as("a lorikeet, most of all").startsWith("90  0.2");
        assertThat(Double.parseDouble(lines.get(8).replace("relative duality gap ", "")))
                .isLessThan(1e-10);
    }

    private List<String> printed() throws IOException, InterruptedException {
        Process process = Child.ofSource(List.of(), Path.of("Macaw.java"))
                .directory(folder.toFile())
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return words.lines().toList();
    }
}
