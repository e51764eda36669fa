package org.neuraldeps.app.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an installed program starts, and when its archive of classes is made and used, with a Java that only writes down its call. */
final class StartScriptTest {

    private static final String JAVA = """
        #!/bin/sh
        for word in "$@"; do
            case $word in
                -XX:SharedClassListFile=*) list=${word#*=} ;;
                -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                -Xshare:dump) dump=yes ;;
            esac
        done
        # In one piece: the start and the archive write at once.
        echo "$(printf '%s|' "$LC_ALL" "$@")" >>"$(dirname "$0")/calls"
        if [ -n "${dump:-}" ]; then
            if [ -f "$(dirname "$0")/crashes" ] && grep -q lambda "$list"; then exit 134; fi
            cp "$list" "$archive"
        fi
        exit "${PROGRAM_CODE:-0}"
        """;

    private static final Map<String, String> WORDS =
            Map.of("OPTIONS", "\"-Dsome=$APPDIR/lib\"", "MAIN", "some.Main", "BUILD", "b1");

    @TempDir
    private Path folder;

    private Path home;
    private Path app;
    private Path java;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script needs a shell");
        home = folder.toRealPath().resolve("some place");
        app = Files.createDirectories(home.resolve("lib/app"));
        java = home.resolve("lib/runtime/bin/java");
        Path linux = Path.of("src/package/linux");
        Template.program(linux.resolve("nde"), WORDS, home.resolve("bin/nde"));
        Template.program(linux.resolve("archive"), WORDS, app.resolve("archive"));
        Files.writeString(app.resolve("nde.classes"), """
            java/lang/Object
            @lambda-proxy org/neuraldeps/app/cli/Some run
            @lambda-proxy a/B run
            """);
        Files.createDirectories(java.getParent());
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    /** What a start leaves running in the background writes into the folder, which is about to go. */
    @AfterEach
    void letTheBackgroundEnd() throws Exception {
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            if (process.info().commandLine().orElse("").contains(home.toString())) {
                process.onExit().get(60, TimeUnit.SECONDS);
            }
        }
    }

    private int run(Path program, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return Tool.end(new ProcessBuilder(command), environment).code();
    }

    private String callOf(String argument) throws IOException {
        return Files.readAllLines(java.resolveSibling("calls")).stream()
                .filter(call -> call.contains("|" + argument + "|"))
                .findFirst()
                .orElseThrow();
    }

    private void makeArchive() throws IOException {
        assertThat(run(app.resolve("archive"), Map.of())).isZero();
    }

    @Test
    void itStartsItsOwnJavaThroughALinkAndHandsTheCodeOn() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("nde"), home.resolve("bin/nde"));
        assertThat(run(link, Map.of("PROGRAM_CODE", "3"), "solve", "two words")).isEqualTo(3);
        assertThat(callOf("solve"))
                .contains("|-Dnde.progress=false|", "|-Dsome=" + app + "/lib|")
                .endsWith("|-cp|" + app + "/nde-app.jar|some.Main|solve|two words|");
    }

    @Test
    void whereNoLocaleIsSetFileNamesAreUtf8AndOthersAreKept() throws Exception {
        run(home.resolve("bin/nde"), Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""), "none");
        run(home.resolve("bin/nde"), Map.of("LC_ALL", "tr_TR.UTF-8"), "turkish");
        assertThat(callOf("none")).startsWith("C.UTF-8|");
        assertThat(callOf("turkish")).startsWith("tr_TR.UTF-8|");
    }

    @Test
    void anArchiveIsUsedWhereItWasMadeAndNowhereElse() throws Exception {
        makeArchive();
        run(home.resolve("bin/nde"), Map.of(), "here");
        assertThat(callOf("here")).contains("|-XX:SharedArchiveFile=" + app + "/nde.jsa|", "|-Xlog:disable|");
        Path moved = Files.move(home, home.resolveSibling("moved"));
        run(moved.resolve("bin/nde"), Map.of(), "there");
        java = moved.resolve("lib/runtime/bin/java");
        assertThat(callOf("there")).doesNotContain("SharedArchiveFile");
        home = moved;
    }

    @Test
    void anArchiveOfAnotherBuildIsNotUsed() throws Exception {
        makeArchive();
        Template.program(
                Path.of("src/package/linux/nde"),
                Map.of("OPTIONS", "-Dx", "MAIN", "some.Main", "BUILD", "b2"),
                home.resolve("bin/nde"));
        run(home.resolve("bin/nde"), Map.of(), "later");
        assertThat(callOf("later")).doesNotContain("SharedArchiveFile");
    }

    @Test
    void lambdasOfTheCommandLineAreLeftOutAndAllWhereJavaCrashes() throws Exception {
        makeArchive();
        assertThat(app.resolve("nde.jsa")).hasContent("java/lang/Object\n@lambda-proxy a/B run\n");
        Files.writeString(java.resolveSibling("crashes"), "");
        makeArchive();
        assertThat(app.resolve("nde.jsa")).hasContent("java/lang/Object\n");
        assertThat(app.resolve("nde.jsa.made")).hasContent("b1 " + app + "\n");
        try (var left = Files.newDirectoryStream(app, ".nde.[0-9]*")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void everyScriptIsOneForAnyShell() throws Exception {
        for (String script : List.of("nde", "archive", "postinst", "prerm", "clean-root")) {
            Path file = Path.of("src/package/linux", script).toAbsolutePath();
            assertThat(Tool.end(new ProcessBuilder("/bin/sh", "-n", file.toString()), Map.of()))
                    .isEqualTo(new Tool.Ended(0, "", ""));
        }
    }

    @Test
    void whereNothingCanBeWrittenItStartsWithoutAnArchive() throws Exception {
        assumeTrue(!"root".equals(System.getProperty("user.name")), "root may write everywhere");
        Files.setPosixFilePermissions(app, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(run(home.resolve("bin/nde"), Map.of(), "solve")).isZero();
        Files.setPosixFilePermissions(app, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(callOf("solve")).doesNotContain("SharedArchiveFile");
    }
}
