package org.neuraldeps.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * spark-submit as a process of its own, with the jar as it is handed out, on a cluster whose executors are processes as well.
 *
 * @param code how it ended
 * @param lines what it printed, without what Spark says before it is told to be silent
 */
record SparkProcess(int code, List<String> lines) {

    /** Two executors with a core each. */
    static final String TWO_EXECUTORS = "local-cluster[2,1,1024]";

    /** One process, and two threads in it. */
    static final String ONE_PROCESS = "local[2]";

    /** Runs a command to its end. */
    static SparkProcess run(String master, List<String> settings, String... arguments) {
        return run(master, settings, (line, process) -> {}, arguments);
    }

    /**
     * Runs a command to its end.
     *
     * @param settings of Spark, "name=value"
     * @param heard is told every line as soon as it is printed
     */
    static SparkProcess run(
            String master, List<String> settings, BiConsumer<String, Process> heard, String... arguments) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command(master, settings, arguments)).redirectErrorStream(true);
            // Whatever the network of the machine is, its own processes find one another.
            builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
            Process process = builder.start();
            process.getOutputStream().close();
            List<String> lines = new ArrayList<>();
            try (BufferedReader out = process.inputReader()) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    lines.add(line);
                    heard.accept(line, process);
                }
            }
            return new SparkProcess(process.waitFor(), lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(String master, List<String> settings, String... arguments) {
        String home = Objects.requireNonNull(System.getenv("SPARK_HOME"), "tests start what SPARK_HOME has");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-Xmx768m", "-cp", home + "/jars/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", master, "--class", NdeSpark.class.getName()));
        Stream.concat(Stream.of("spark.executor.memory=768m"), settings.stream())
                .forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(System.getProperty("nde.spark.jar"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** All that was printed. */
    String text() {
        return String.join("\n", lines);
    }

    /** The last line. */
    String lastLine() {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
