package org.neuraldeps.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is wrong with a call, in the words of this program rather than those of its parser. */
final class CallProblem {

    /** A shell that was given a pattern without quotes hands over the files. */
    private static final String ONE =
            "to read several files as one matrix, name their folder or put the pattern in quotes";

    private CallProblem() {}

    static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static String words(CommandLine.ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (problem instanceof CommandLine.MissingParameterException missing) {
            return missing(missing, command);
        }
        if (problem instanceof CommandLine.MutuallyExclusiveArgsException) {
            return "only one of " + options(command, problem.getMessage()) + " can be given at a time";
        }
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched(), command);
        }
        if (problem instanceof CommandLine.OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        if (problem.getArgSpec() != null && problem.getMessage().startsWith("Invalid value")) {
            String message = problem.getMessage();
            // The parser's own preamble ends where the converter's words begin.
            return name(problem.getArgSpec()) + ": " + message.substring(message.indexOf(": ") + 2);
        }
        return problem.getMessage();
    }

    private static String missing(CommandLine.MissingParameterException problem, CommandSpec command) {
        List<ArgSpec> missing = problem.getMissing();
        if (missing.size() == 1 && problem.getMessage().contains("parameter for option")) {
            return name(missing.get(0)) + " needs a value, " + missing.get(0).paramLabel();
        }
        if (problem.getMessage().contains("specify one of these")) {
            return "one of " + options(command, problem.getMessage()) + " is missing";
        }
        if (problem.getMessage().contains("required argument(s)")) {
            // Of a group the parser lists every option, whether it is missing or not.
            String names = options(command, problem.getMessage());
            return names + (names.contains(",") ? " are missing" : " is missing");
        }
        return missing.stream().map(CallProblem::name).collect(Collectors.joining(" and "))
                + (missing.size() == 1 ? " is missing" : " are missing");
    }

    private static String unmatched(List<String> unmatched, CommandSpec command) {
        String first = unmatched.get(0);
        if (first.startsWith("-")) {
            return "there is no option " + first;
        }
        if (!command.subcommands().isEmpty()) {
            return "'" + first + "' is not one of "
                    + String.join(", ", command.subcommands().keySet());
        }
        return "there is no place for '" + first + "'" + (isFile(first) ? "; " + ONE : "");
    }

    /** The options of the command that a message speaks of. */
    private static String options(CommandSpec command, String message) {
        return Stream.concat(
                        command.options().stream(),
                        command.argGroups().stream().flatMap(group -> group.args().stream()))
                .map(CallProblem::name)
                .distinct()
                .filter(name -> message.matches("(?s).*" + name + "\\b(?!-).*"))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? longName(option) : argument.paramLabel();
    }

    /** The first of the long names, which documents use; further ones are for those who expect them. */
    private static String longName(OptionSpec option) {
        return Stream.of(option.names())
                .filter(name -> name.startsWith("--"))
                .findFirst()
                .orElseGet(option::longestName);
    }
}
