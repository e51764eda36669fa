package org.neuraldeps.spark;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.util.ShutdownHookManager;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.ui.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The entry for spark-submit: {@code spark-submit … nde-spark.jar moments …}. Lines of progress and one line of trouble go to the
 * standard error stream. Exit codes are those of {@code nde}: 0 done, 1 something unforeseen, 2 a call that cannot be carried out, 3
 * data that cannot be used; what Ctrl-C ends has 130.
 */
@Command(
        name = "nde-spark",
        mixinStandardHelpOptions = true,
        versionProvider = NdeSpark.Version.class,
        subcommands = {MomentsCommand.class, AllTargetsCommand.class},
        header = "Moments of shards and the paths of all targets on Apache Spark.")
public final class NdeSpark implements Runnable {

    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int DATA = 3;
    private static final int CANCELLED = 4;

    private final Told told;
    private final PrintStream err;

    @Option(
            names = "--spark-log",
            paramLabel = "LEVEL",
            scope = CommandLine.ScopeType.INHERIT,
            description = "What Spark itself logs: off (default), error, warn, info.")
    private String sparkLog = "off";

    private NdeSpark(PrintStream err) {
        this.err = err;
        this.told = new Told(err);
    }

    /** The version of the program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"nde-spark " + Program.version()};
        }
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... args) {
        System.exit(new NdeSpark(System.err).execute(args));
    }

    private int execute(String... args) {
        CommandLine line = new CommandLine(this);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        line.setParameterExceptionHandler((e, parsed) -> usage(e.getMessage()));
        return line.execute(args);
    }

    private int usage(String message) {
        err.println(message);
        return USAGE;
    }

    private int failed(Exception e) {
        if (ShutdownHookManager.get().isShutdownInProgress()) {
            // Spark goes before the commands do; what they say of it is no news.
            err.println("cancelled; nothing was written");
            return CANCELLED;
        }
        Optional<Throwable> told = causes(e)
                .filter(cause -> cause instanceof ShardException
                        || cause instanceof DataException
                        || cause instanceof UsageException)
                .findFirst();
        if (told.isPresent()) {
            err.println(told.get().getMessage());
            return told.get() instanceof UsageException ? USAGE : DATA;
        }
        err.println("something unforeseen: " + e);
        e.printStackTrace(err);
        return FAILED;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public void run() {
        throw new UsageException("no command given; say moments or all-targets, or --help");
    }

    /** A Spark application for a command. */
    Cluster start(String name) {
        return Cluster.start(name, sparkLog, told);
    }

    Told told() {
        return told;
    }
}
