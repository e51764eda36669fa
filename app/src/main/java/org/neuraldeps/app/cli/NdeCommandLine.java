package org.neuraldeps.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.neuraldeps.app.cli.agreement.AgreementCommand;
import org.neuraldeps.app.cli.check.CheckCommand;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Desktop;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.convert.ConvertCommand;
import org.neuraldeps.app.cli.dependencies.DependenciesCommand;
import org.neuraldeps.app.cli.figure.FigureCommand;
import org.neuraldeps.app.cli.graph.GraphCommand;
import org.neuraldeps.app.cli.input.PlainNumber;
import org.neuraldeps.app.cli.lab.LabCommand;
import org.neuraldeps.app.cli.measures.MeasuresCommand;
import org.neuraldeps.app.cli.moments.MomentsCommand;
import org.neuraldeps.app.cli.open.OpenCommand;
import org.neuraldeps.app.cli.paths.PathsCommand;
import org.neuraldeps.app.cli.peculiar.PeculiarCommand;
import org.neuraldeps.app.cli.plant.PlantCommand;
import org.neuraldeps.app.cli.redundancy.RedundancyCommand;
import org.neuraldeps.app.cli.report.ReportCommand;
import org.neuraldeps.app.cli.samples.SamplesCommand;
import org.neuraldeps.app.cli.snippet.SnippetCommand;
import org.neuraldeps.app.cli.solve.PathCommand;
import org.neuraldeps.app.cli.solve.SolveCommand;
import org.neuraldeps.app.cli.table.TableCommand;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;
import picocli.CommandLine;

/** The command line as a function: arguments in, exit code out. Ends no process and reads no global state. */
public final class NdeCommandLine {

    private static final String REPORT_IT = "; NDE_TRACE=1 shows where, please report it";

    private NdeCommandLine() {}

    /**
     * Runs one command.
     *
     * @param console where results and errors go
     * @param args the arguments behind {@code nde}
     * @return one of {@link ExitCode}
     */
    public static int run(Console console, String... args) {
        return run(console, file -> console.note("there is no window here to open " + file + " in"), args);
    }

    /**
     * Runs one command where there may be a window. A file alone is opened: so desktops call a program for a file.
     *
     * @param desktop told what to open in it
     */
    public static int run(Console console, Desktop desktop, String... call) {
        String[] args = isFile(call) ? new String[] {"open", call[0]} : call;
        CommandLine line = commands(console, desktop, args);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        // @FILE is a list of categories to the options that take one, not a file of options.
        line.setExpandAtFiles(false);
        line.registerConverter(Double.class, PlainNumber::decimal);
        line.registerConverter(double.class, PlainNumber::decimal);
        line.registerConverter(Integer.class, PlainNumber::whole);
        line.registerConverter(int.class, PlainNumber::whole);
        line.setParameterExceptionHandler((problem, arguments) -> usage(console, problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failure(console, problem));
        int code = execute(console, line, args);
        if (console.hasLostOutput()) {
            console.say("standard output cannot be written to; see whether there is room, or nobody reads it");
            return ExitCode.FAILED;
        }
        return code;
    }

    /** A command comes before a file that is called like it. */
    private static boolean isFile(String... call) {
        return call.length == 1
                && CallProblem.isFile(call[0])
                && !all(null, file -> {}, call).containsKey(call[0]);
    }

    /**
     * The command that is called, or every command there is, in the order of the help, where none of that name is. To make the
     * options of all of them takes longer and more memory than most of them do.
     *
     * @param args the arguments behind {@code nde}
     */
    static CommandLine commands(Console console, Desktop desktop, String... args) {
        Map<String, Supplier<Object>> all = all(console, desktop, args);
        CommandLine line = new CommandLine(new NdeCommand());
        boolean isKnown = args.length > 0 && all.containsKey(args[0]);
        all.forEach((name, command) -> {
            if (!isKnown || name.equals(args[0])) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }

    private static Map<String, Supplier<Object>> all(Console console, Desktop desktop, String... args) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("open", () -> new OpenCommand(desktop));
        all.put("check", () -> new CheckCommand(console));
        all.put("solve", () -> new SolveCommand(console));
        all.put("path", () -> new PathCommand(console));
        all.put("table", () -> new TableCommand(console));
        all.put("redundancy", () -> new RedundancyCommand(console));
        all.put("dependencies", () -> new DependenciesCommand(console));
        all.put("agreement", () -> new AgreementCommand(console));
        all.put("measures", () -> new MeasuresCommand(console));
        all.put("peculiar", () -> new PeculiarCommand(console));
        all.put("samples", () -> new SamplesCommand(console));
        all.put("report", () -> new ReportCommand(console));
        all.put("figure", () -> FigureCommand.spec(console, args.length > 1 ? args[1] : ""));
        all.put("graph", () -> new GraphCommand(console));
        all.put("moments", () -> new MomentsCommand(console));
        all.put("paths", () -> new PathsCommand(console));
        all.put("snippet", () -> SnippetCommand.spec(console));
        all.put("convert", () -> new ConvertCommand(console));
        all.put("plant", () -> new PlantCommand(console));
        all.put("lab", () -> LabCommand.spec(console));
        return all;
    }

    /** Also an error of the virtual machine, above all too little memory, is one line. */
    private static int execute(Console console, CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (Error problem) {
            String words = problem instanceof OutOfMemoryError
                    ? "not enough memory; give Java more (JAVA_TOOL_OPTIONS=-Xmx8g) or ask for something smaller"
                    : "unexpected " + problem + REPORT_IT;
            console.say(words);
            trace(console, problem);
            return ExitCode.FAILED;
        }
    }

    private static int usage(Console console, CommandLine.ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.say(CallProblem.words(problem) + "; see " + command + " --help");
        return ExitCode.USAGE;
    }

    private static int failure(Console console, Exception problem) {
        if (problem instanceof UsageException) {
            console.say(problem.getMessage());
            return ExitCode.USAGE;
        }
        if (problem instanceof DataException) {
            console.say(problem.getMessage());
            return ExitCode.DATA;
        }
        if (problem instanceof CancelledException) {
            console.say("cancelled; nothing was written");
            return ExitCode.CANCELLED;
        }
        console.say("unexpected " + problem + REPORT_IT);
        trace(console, problem);
        return ExitCode.FAILED;
    }

    private static void trace(Console console, Throwable problem) {
        if (System.getenv("NDE_TRACE") != null) {
            problem.printStackTrace(console.err());
        }
    }
}
