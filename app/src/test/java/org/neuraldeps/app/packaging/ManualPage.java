package org.neuraldeps.app.packaging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.ui.Program;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** One manual page, in the macros of man(7), from the model of its command: the words are those of {@code --help}. */
final class ManualPage {

    private final CommandLine command;
    private final CommandSpec spec;
    private final Roff roff = new Roff();

    ManualPage(CommandLine command) {
        this.command = command;
        this.spec = command.getCommandSpec();
    }

    /** Its name, words joined by hyphens. */
    String name() {
        return spec.qualifiedName("-");
    }

    /** The page. */
    String text() {
        UsageMessageSpec usage = spec.usageMessage();
        roff.title(name(), "nde " + Program.version(), "Neural Dependencies Explorer");
        roff.section("Name");
        roff.paragraph(name() + " \u2013 " + words(usage.header()).replaceFirst("\\.$", ""));
        synopsis();
        if (usage.description().length > 0) {
            roff.section("Description");
            paragraphs(usage.description());
        }
        arguments();
        commands();
        footer(usage.footer());
        seeAlso();
        return roff.text();
    }

    private void synopsis() {
        roff.section("Synopsis");
        String all = command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
        String called = spec.qualifiedName(" ");
        roff.call(called, all.substring(called.length()).strip());
    }

    private void arguments() {
        List<PositionalParamSpec> positional = spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .distinct()
                .toList();
        if (!positional.isEmpty()) {
            roff.section("Arguments");
            positional.forEach(parameter -> roff.item(parameter.paramLabel(), described(parameter)));
        }
        List<OptionSpec> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .distinct()
                .sorted(Comparator.comparing(option -> option.longestName().replace("-", "")))
                .toList();
        if (!options.isEmpty()) {
            roff.section("Options");
            options.forEach(option -> roff.item(names(option), described(option)));
        }
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }

    private static String described(ArgSpec argument) {
        return words(argument.description());
    }

    private void commands() {
        Set<CommandLine> below = new LinkedHashSet<>(command.getSubcommands().values());
        if (!below.isEmpty()) {
            roff.section("Commands");
            for (CommandLine one : below) {
                CommandSpec its = one.getCommandSpec();
                roff.item(its.name(), words(its.usageMessage().header()));
            }
        }
    }

    /** Lines that are set in by two blanks are examples, as they stand; what stands before them heads them. */
    private void footer(String... lines) {
        List<String> plain = Arrays.stream(lines)
                .flatMap(line -> formatted(line).lines())
                .filter(line -> !line.isBlank())
                .toList();
        boolean isLiteral = false;
        if (!plain.isEmpty()) {
            roff.section("Notes");
        }
        for (String line : plain) {
            boolean isExample = line.startsWith("  ");
            if (isExample != isLiteral) {
                roff.literal(isExample);
                isLiteral = isExample;
            }
            if (isExample) {
                roff.line(line);
            } else {
                roff.paragraph(line);
            }
        }
        if (isLiteral) {
            roff.literal(false);
        }
    }

    private void seeAlso() {
        Stream<String> above = Stream.iterate(spec.parent(), parent -> parent != null, CommandSpec::parent)
                .map(parent -> parent.qualifiedName("-"));
        Stream<String> below = new LinkedHashSet<>(command.getSubcommands().values())
                .stream().map(one -> one.getCommandSpec().qualifiedName("-"));
        String others = Stream.concat(above, below).map(name -> name + "(1)").collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            roff.section("See also");
            roff.paragraph(others);
        }
    }

    private void paragraphs(String... parts) {
        for (String part : parts) {
            formatted(part)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(roff::paragraph);
        }
    }

    private static String words(String... parts) {
        return Arrays.stream(parts)
                .map(ManualPage::formatted)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The parser formats texts of commands when it prints them, and those of options before: a per cent sign is one here. */
    private static String formatted(String text) {
        return Ansi.OFF.string(text.replace("%%", "%").replace("%n", "\n"));
    }
}
