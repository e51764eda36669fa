package org.neuraldeps.app.endurance;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another Java with the classes of this one. */
public final class Child {

    private Child() {}

    /**
     * How to start it; standard error is that of this program.
     *
     * @param options of Java, such as the size of the heap
     * @param main the class whose main is run
     * @param args what is given to it
     */
    public static ProcessBuilder of(List<String> options, Class<?> main, Object... args) {
        return of(options, main.getName(), args);
    }

    /** The same of a program in a source file, which is compiled first. */
    public static ProcessBuilder ofSource(List<String> options, Path source, Object... args) {
        return of(options, source.toString(), args);
    }

    private static ProcessBuilder of(List<String> options, String main, Object... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath(), main));
        Stream.of(args).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Runs it to its end, with its output among that of this program; gives its exit code. */
    static int run(List<String> options, Class<?> main, Object... args) throws IOException, InterruptedException {
        return of(options, main, args)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    /** Some runners of tests bring the classes in a loader of their own. */
    private static String classPath() {
        if (Child.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(Child::path).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
