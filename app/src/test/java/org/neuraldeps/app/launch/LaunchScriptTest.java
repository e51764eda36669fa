package org.neuraldeps.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the script {@code nde} makes an archive of classes, and when it uses one, with a Java that only writes down its call. */
final class LaunchScriptTest {

    private static final String JAVA = """
        #!/bin/sh
        for word in "$@"; do
            case $word in
                -XX:DumpLoadedClassList=*) printf 'java/lang/Object\\n@lambda-proxy a/B run\\n' >"${word#*=}" ;;
                -XX:SharedClassListFile=*) list=${word#*=} ;;
                -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                -Xshare:dump) dump=yes ;;
            esac
        done
        echo "$*" >>"$(dirname "$0")/calls"
        if [ -n "${dump:-}" ]; then
            if [ -f "$(dirname "$0")/crashes" ] && grep -q lambda "$list"; then exit 134; fi
            cp "$list" "$archive"
        fi
        exit "${PROGRAM_CODE:-0}"
        """;

    @TempDir
    private Path home;

    private Path target;
    private Path java;

    @BeforeEach
    void build() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script needs a shell");
        target = Files.createDirectories(home.resolve("app/target/lib")).getParent();
        Files.createDirectories(home.resolve("app/src/main"));
        java = Files.createDirectories(home.resolve("java/bin"));
        Files.writeString(home.resolve("java/release"), "version 17");
        script(java.resolve("java"), JAVA);
        script(home.resolve("nde"), Files.readString(Path.of("../nde")));
        for (String file : List.of("pom.xml", "app/pom.xml", "app/target/nde-app.jar")) {
            Files.writeString(home.resolve(file), "");
        }
        Files.writeString(target.resolve(".nde-built"), "");
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** What the script leaves running in the background writes into the folder, which is about to go. */
    @AfterEach
    void letTheBackgroundEnd() throws Exception {
        Optional<ProcessHandle> left = running();
        while (left.isPresent()) {
            left.get().onExit().get(60, TimeUnit.SECONDS);
            left = running();
        }
    }

    private Optional<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(home.toString()))
                .findFirst();
    }

    @Test
    void theFirstCommandRunsAsEverAndLaterOnesUseTheArchiveMadeMeanwhile() throws Exception {
        assertThat(run("", "--help")).isZero();
        Path archive = made("commands");
        assertThat(callsOf("--help")).singleElement().asString().doesNotContain("Archive");
        run("", "check x.npy");
        assertThat(callsOf("check x.npy"))
                .singleElement()
                .asString()
                .contains("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-jar");
    }

    @Test
    void anArchiveIsLeftAloneWhenTheProgramHasBeenBuiltAnew() throws Exception {
        run("", "--help");
        Path archive = made("commands");
        Files.setLastModifiedTime(
                target.resolve(".nde-built"),
                FileTime.fromMillis(Files.getLastModifiedTime(archive).toMillis() + 5000));
        run("", "solve");
        assertThat(callsOf("solve")).singleElement().asString().doesNotContain("-XX:SharedArchiveFile");
    }

    @Test
    void anotherJavaHasAnArchiveOfItsOwn() throws Exception {
        run("", "--help");
        Path first = made("commands");
        Files.writeString(home.resolve("java/release"), "version 25");
        run("", "solve");
        assertThat(callsOf("solve")).singleElement().asString().doesNotContain(first.toString());
    }

    @Test
    void theFirstRunOfTheWindowIsRecordedAndItsCodeHandedOn() throws Exception {
        assertThat(run(":7")).isZero();
        Path archive = made("window");
        assertThat(calls().get(0)).contains("-XX:DumpLoadedClassList=");
        assertThat(Files.readString(archive)).contains("java/lang/Object");
        run(":7");
        assertThat(calls()).last().asString().contains("-XX:SharedArchiveFile=" + archive);
        Files.delete(archive);
        assertThat(run(":7", 3)).isEqualTo(3);
    }

    @Test
    void whereJavaCrashesOverLambdasTheArchiveIsMadeWithoutThem() throws Exception {
        Files.writeString(java.resolve("crashes"), "");
        run("", "--help");
        assertThat(Files.readString(made("commands")))
                .contains("java/lang/Object")
                .doesNotContain("lambda");
    }

    private int run(String display, String... words) throws IOException, InterruptedException {
        return run(display, 0, words);
    }

    private int run(String display, int code, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("nde").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("java").toString());
        builder.environment().put("DISPLAY", display);
        builder.environment().put("PROGRAM_CODE", Integer.toString(code));
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(java.resolve("calls"));
    }

    private List<String> callsOf(String words) throws IOException {
        return calls().stream().filter(call -> call.endsWith(words)).toList();
    }

    /** The archive, which is made in the background. */
    private Path made(String kind) throws IOException, InterruptedException {
        try (WatchService watch = target.getFileSystem().newWatchService()) {
            target.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Optional<Path> archive = archive(kind);
            while (archive.isEmpty()) {
                WatchKey key = watch.poll(60, TimeUnit.SECONDS);
                assertThat(key).as("something is made").isNotNull();
                key.pollEvents();
                key.reset();
                archive = archive(kind);
            }
            return archive.get();
        }
    }

    private Optional<Path> archive(String kind) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-" + kind + ".jsa"))
                    .findFirst();
        }
    }
}
