package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.neuraldeps.solver.covlasso.CovLassoProblem;

/** Programs in Java, compiled together and run in this process. */
final class JavaSnippets {

    private final List<String> programs;

    JavaSnippets(List<String> programs) {
        this.programs = programs;
    }

    /** What each of them prints. */
    List<Map<Integer, Double>> printed() {
        try {
            Path classes = Files.createTempDirectory("snippets");
            compile(classes);
            List<Map<Integer, Double>> printed = new ArrayList<>();
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavaSnippets.class.getClassLoader())) {
                for (int i = 0; i < programs.size(); i++) {
                    printed.add(Printed.of(
                            run(loader.loadClass("Dependencies" + i)).lines().toList()));
                }
            }
            try (var files = Files.list(classes)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(classes);
            return printed;
        } catch (ReflectiveOperationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private void compile(Path classes) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            assertThat(programs.get(i)).contains("final class Dependencies {").isASCII();
            sources.add(new Source(
                    "Dependencies" + i,
                    programs.get(i).replace("class Dependencies {", "class Dependencies" + i + " {")));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        boolean done = compiler.getTask(
                        problems,
                        null,
                        null,
                        List.of("-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString(), "-cp", classPath()),
                        null,
                        sources)
                .call();
        assertThat(done).as(problems.toString()).isTrue();
    }

    /** The library alone: a program needs nothing else of this one. */
    private static String classPath() {
        try {
            return Path.of(CovLassoProblem.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Not in parallel with anything else that prints: tests run one after the other. */
    private static String run(Class<?> program) throws ReflectiveOperationException {
        PrintStream before = System.out;
        PrintStream problems = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
            var main = program.getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
            System.setErr(problems);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoresErrors) {
            return text;
        }
    }
}
