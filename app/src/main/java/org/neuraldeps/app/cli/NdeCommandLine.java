package org.neuraldeps.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;
import picocli.CommandLine;

/** The command line as a function: arguments in, exit code out. Ends no process and reads no global state. */
public final class NdeCommandLine {

    /** What the program is called. */
    public static final String PROGRAM = "nde";

    private NdeCommandLine() {}

    /**
     * Runs one command.
     *
     * @param console where results and errors go
     * @param args the arguments behind {@code nde}
     * @return one of {@link ExitCode}
     */
    public static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new NdeCommand(), new CommandFactory(console));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((problem, arguments) -> usage(console, problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failure(console, problem));
        return line.execute(args);
    }

    private static int usage(Console console, CommandLine.ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        say(console, problem.getMessage() + "; see " + command + " --help");
        return ExitCode.USAGE;
    }

    private static int failure(Console console, Exception problem) {
        if (problem instanceof UsageException) {
            say(console, problem.getMessage());
            return ExitCode.USAGE;
        }
        if (problem instanceof DataException) {
            say(console, problem.getMessage());
            return ExitCode.DATA;
        }
        if (problem instanceof CancelledException) {
            say(console, "cancelled; nothing was written");
            return ExitCode.CANCELLED;
        }
        say(console, "unexpected " + problem + "; NDE_TRACE=1 shows where, please report it");
        if (System.getenv("NDE_TRACE") != null) {
            problem.printStackTrace(console.err());
        }
        return ExitCode.FAILED;
    }

    /** One line, whatever the message holds. */
    private static void say(Console console, String message) {
        console.err().println(PROGRAM + ": " + message.replaceAll("\\s*\\R\\s*", " "));
    }
}
