package org.neuraldeps.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the program does needs a network, and it reads no serialised objects: that of others could run anything. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "later Java lets nobody watch its sockets")
final class NoNetworkTest {

    /** Every object that would be read is refused. */
    private static final List<String> WATCHED = List.of(
            "-Djava.security.manager=" + NoNetwork.class.getName(),
            "-Djdk.serialFilter=!*",
            "-XX:TieredStopAtLevel=1",
            "-Xmx1g");

    @TempDir
    private Path folder;

    @Test
    void whatPeopleDoOpensNoSocketResolvesNoNameAndReadsNoObject() throws Exception {
        assertThat(said(folder)).isEqualTo("0:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"socket", "name"})
    void theWatchIsAwake(String sin) throws Exception {
        assertThat(said(folder, sin)).startsWith("1:").contains("Errand.sin");
    }

    @Test
    void noObjectIsRead() throws Exception {
        assertThat(said(folder, "object")).as("an exception ends it").startsWith("1:");
    }

    private static String said(Object... args) throws Exception {
        Process process = Child.of(WATCHED, Errand.class, args)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Stream<String> lines = process.inputReader().lines()) {
            String out = String.join("\n", lines.toList());
            return process.waitFor() + ":" + out;
        }
    }
}
