package org.neuraldeps.app.launch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Measures the start of the program as it is built: from the start of the process until the window is shown, and until its
 * first frame has been painted. Starts it again and again, with and without the archive of classes that {@code nde} has
 * made when the window was closed for the first time, and beside it an empty window of JavaFX. Needs a display. From the top of a checkout, after
 * {@code xvfb-run -a ./nde}, closed by hand, or after {@code mvn package} for the start without an archive alone:
 *
 * <pre>{@code
 * xvfb-run -a -s "-screen 0 1600x1000x24" mvn -q test-compile exec:java -pl app -am -Dexec.classpathScope=test \
 *     "-Dmain.class=org.neuraldeps.app.launch.StartTimings" "-Dexec.args=app/target 11"
 * }</pre>
 */
public final class StartTimings {

    private static final String SHOWN = "shown ";

    private StartTimings() {}

    /** Arguments: the folder with nde-app.jar and the archive, or that of an installed package; how many starts. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Program program =
                Files.exists(folder.resolve("lib/runtime")) ? Program.installed(folder) : Program.built(folder);
        int starts = Integer.parseInt(args[1]);
        measure("without an archive of classes", program, List.of("-Xshare:auto"), Start.class, starts);
        if (program.archive().isEmpty()) {
            System.out.println("no archive of classes in " + folder + ": run ./nde and close its window first");
        } else {
            List<String> options = List.of(
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    "-XX:SharedArchiveFile=" + program.archive().get());
            measure("with the archive", program, options, Start.class, starts);
            measure("an empty window of JavaFX, with the archive", program, options, EmptyStart.class, starts);
        }
    }

    /**
     * What is started.
     *
     * @param java the program java
     * @param jars where nde-app.jar is
     * @param archive of classes, if there is one
     * @param options with which it is always started
     */
    private record Program(Path java, Path jars, Optional<Path> archive, List<String> options) {

        static Program built(Path target) throws IOException {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            try (Stream<Path> files = Files.list(target)) {
                return new Program(
                        java,
                        target,
                        files.filter(file -> file.getFileName().toString().matches("\\.nde-.*-window\\.jsa"))
                                .findFirst(),
                        List.of());
            }
        }

        /** jpackage has written the options down, for a launcher of its own. */
        static Program installed(Path folder) throws IOException {
            Path app = folder.resolve("lib/app");
            return new Program(
                    folder.resolve("lib/runtime/bin/java"),
                    app,
                    Optional.of(app.resolve("nde.jsa")).filter(Files::exists),
                    Files.readAllLines(app.resolve("nde.cfg")).stream()
                            .filter(line -> line.startsWith("java-options="))
                            .map(line ->
                                    line.substring("java-options=".length()).replace("$APPDIR", app.toString()))
                            .toList());
        }
    }

    private static void measure(String how, Program program, List<String> options, Class<?> main, int starts)
            throws IOException, InterruptedException {
        double[] shown = new double[starts];
        double[] painted = new double[starts];
        double[] cpu = new double[starts];
        for (int i = 0; i < starts; i++) {
            String[] said = start(program, options, main).split(" ", -1);
            shown[i] = Double.parseDouble(said[1]);
            painted[i] = Double.parseDouble(said[2]);
            cpu[i] = Double.parseDouble(said[3]);
        }
        System.out.printf(Locale.ROOT, "start of the process, %s (%d):%n", how, starts);
        print("  to the window shown, ms", shown);
        print("  to its first frame, ms ", painted);
        print("  CPU until then, ms     ", cpu);
    }

    private static void print(String what, double[] values) {
        Arrays.sort(values);
        System.out.printf(
                Locale.ROOT,
                "%s  median %.0f, least %.0f, worst %.0f%n",
                what,
                values[values.length / 2],
                values[0],
                values[values.length - 1]);
    }

    /** What a start says of itself. The jar comes first on the class path, or the archive would not fit. */
    private static String start(Program program, List<String> options, Class<?> main)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program.java().toString());
        command.addAll(options);
        command.addAll(program.options());
        command.addAll(List.of("-cp", program.jars().resolve("nde-app.jar") + ":" + ownClasses()));
        command.add(main.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines()
                .filter(line -> line.startsWith(SHOWN))
                .findFirst()
                .orElseThrow(() -> new IOException("it has not shown a window: " + said));
    }

    private static Path ownClasses() {
        try {
            return Path.of(StartTimings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The program, which ends itself after its first frame. */
    static final class Start {
        private Start() {}

        public static void main(String[] args) {
            watchWindows();
            Launcher.main(args);
        }

        static void watchWindows() {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(window -> watch(window.getScene()));
                }
            });
        }

        private static void watch(Scene scene) {
            Platform.runLater(() -> {
                double shown = sinceStart();
                // The second pulse begins when the frame of the first has been painted.
                int[] pulses = new int[1];
                scene.addPostLayoutPulseListener(() -> {
                    pulses[0]++;
                    Platform.requestNextPulse();
                    if (pulses[0] == 2) {
                        tell(shown, sinceStart());
                    }
                });
                Platform.requestNextPulse();
            });
        }

        private static void tell(double shown, double painted) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            System.out.printf(
                    Locale.ROOT, "%s%.0f %.0f %.0f%n", SHOWN, shown, painted, system.getProcessCpuTime() / 1e6);
            Platform.exit();
        }

        /** Milliseconds, counted from the kernel's start of the process where it tells, which is before Java's. */
        private static double sinceStart() {
            Path stat = Path.of("/proc/self/stat");
            if (!Files.exists(stat)) {
                return System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime();
            }
            try {
                String fields = Files.readString(stat);
                String[] afterName =
                        fields.substring(fields.lastIndexOf(')') + 2).split(" ", -1);
                double begun = Double.parseDouble(afterName[19]) / 100;
                double now = Double.parseDouble(
                        Files.readString(Path.of("/proc/uptime")).split(" ", -1)[0]);
                return 1000 * (now - begun);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As little as JavaFX can show, in a window of the same size: what is left to gain. */
    static final class EmptyStart {
        private EmptyStart() {}

        public static void main(String[] args) {
            Start.watchWindows();
            Application.launch(Empty.class, args);
        }
    }

    /** A window with nothing in it. */
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Group(), 1280, 800));
            stage.show();
        }
    }
}
