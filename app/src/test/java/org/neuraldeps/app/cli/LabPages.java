package org.neuraldeps.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The tables of docs/labs.md about the sample, made of what {@code nde lab} prints. {@link #main} prints them. */
final class LabPages {

    private static final String CUT = "cut --sample tiny200 --target goldfish --predictor bell§pepper";

    /**
     * A table of the page.
     *
     * @param heading of its section
     * @param lines below the table's head, as they stand in the file
     */
    record Section(String heading, Function<Commands, List<String>> lines) {}

    static final List<Section> SECTIONS = List.of(
            new Section("Table 2 on tiny200", LabPages::table2),
            new Section("Table 4 on tiny200", LabPages::table4),
            new Section("Other ways to Θ", LabPages::ways),
            new Section("Table 3 on tiny200", LabPages::table3),
            new Section("By the weight of the penalty", LabPages::weights));

    private LabPages() {}

    /** Runs each command once. */
    static final class Commands {

        private final Map<String, JsonNode> documents = new TreeMap<>();

        JsonNode of(String words) {
            return documents.computeIfAbsent(words, LabPages::run);
        }
    }

    /** A blank within a word is written as a paragraph sign. */
    private static JsonNode run(String words) {
        String[] call = Stream.of(("lab " + words + " --json").split(" "))
                .map(word -> word.replace('§', ' '))
                .toArray(String[]::new);
        return Run.of(call).json();
    }

    private static JsonNode twenty(Commands commands) {
        return commands.of("base-new --sample tiny200 --new 20 --repeat 5 --loss joint,new-rows,ridge,sparse,straight");
    }

    private static List<String> table2(Commands commands) {
        List<String> lines = new ArrayList<>();
        lines.add(compared("180 → 20", twenty(commands), "overall"));
        lines.add(compared("190 → 10", commands.of("base-new --sample tiny200 --new 10 --repeat 5"), "overall"));
        JsonNode one = commands.of("base-new --sample tiny200 --new 1 --repeat 5");
        lines.add(compared("199 → 1", one, "overall"));
        lines.add(compared("199 → 1 (pos & neg)", one, "balancedBinary"));
        return lines;
    }

    private static String compared(String name, JsonNode found, String kind) {
        return line(
                name,
                spread(found.get("wholeHead"), kind),
                spread(found, kind),
                signed(found.get("gain").get("mean").get(kind).doubleValue()));
    }

    private static List<String> table4(Commands commands) {
        JsonNode found = twenty(commands);
        return List.of(
                line(
                        "Baseline",
                        spread(found.get("wholeHead"), "baseWithin"),
                        spread(found.get("wholeHead"), "newWithin"),
                        spread(found.get("wholeHead"), "base"),
                        spread(found.get("wholeHead"), "new")),
                line(
                        "Ours",
                        spread(found, "baseWithin"),
                        spread(found, "newWithin"),
                        spread(found, "base"),
                        spread(found, "new")));
    }

    private static List<String> ways(Commands commands) {
        JsonNode found = twenty(commands);
        return Stream.concat(Stream.of(found), each(found.get("others")))
                .map(way -> line(
                        way.get("loss").asText()
                                + (way.get("loss").asText().equals("sparse") ? ", l1 " + plain(way.get("l1")) : ""),
                        spread(way, "overall"),
                        spread(way, "new"),
                        spread(way, "newWithin"),
                        String.format(Locale.ROOT, "%.1f", way.get("nonzeros").doubleValue() / 20)))
                .toList();
    }

    private static List<String> table3(Commands commands) {
        JsonNode found = commands.of(CUT + " --repeat 5");
        return List.of(
                line("Accuracy", sides(found, "accuracy", 100, "%.2f")),
                line("Dependency coefficient", sides(found, "theta", 1, "%.4f")),
                line("E f_i f_j", sides(found, "moment", 1, "%.4f")),
                line("AUPR, −max softmax", sides(found, "aupr", 100, "%.2f")),
                line("AUPR, energy", sides(found, "auprEnergy", 100, "%.2f")));
    }

    private static String[] sides(JsonNode found, String key, double unit, String format) {
        return Stream.of("before", "after")
                .map(side -> String.format(
                        Locale.ROOT,
                        format + " ± " + format,
                        unit * found.get(side).get(key).doubleValue(),
                        unit * found.get("sd").get(side).get(key).doubleValue()))
                .map(cell -> cell.replace('-', '−'))
                .toArray(String[]::new);
    }

    private static List<String> weights(Commands commands) {
        JsonNode found = commands.of(CUT + " --mu 0.00001,0.0001,0.001,0.01");
        List<String> lines = new ArrayList<>();
        lines.add(weight("before", found.get("before")));
        Stream.concat(Stream.of(found), each(found.get("others")))
                .forEach(cut -> lines.add(weight("μ = " + plain(cut.get("mu")), cut.get("after"))));
        return lines;
    }

    private static String weight(String name, JsonNode side) {
        return line(
                name,
                number(side.get("theta"), 1, "%.4f"),
                number(side.get("thetaAtRatio"), 1, "%.4f"),
                number(side.get("moment"), 1, "%.4f"),
                number(side.get("accuracy"), 100, "%.2f"),
                number(side.get("aupr"), 100, "%.2f"));
    }

    private static String number(JsonNode value, double unit, String format) {
        return String.format(Locale.ROOT, format, unit * value.doubleValue()).replace('-', '−');
    }

    private static String plain(JsonNode number) {
        return new BigDecimal(number.asText()).stripTrailingZeros().toPlainString();
    }

    /** In percent. */
    private static String spread(JsonNode of, String kind) {
        return String.format(
                Locale.ROOT,
                "%.2f ± %.2f",
                100 * of.get("mean").get(kind).doubleValue(),
                100 * of.get("sd").get(kind).doubleValue());
    }

    private static String signed(double part) {
        return String.format(Locale.ROOT, "%+.2f", 100 * part).replace('-', '−');
    }

    private static String line(String name, String... cells) {
        return "| " + name + " | " + String.join(" | ", cells) + " |";
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Prints the tables. */
    public static void main(String[] args) {
        Commands commands = new Commands();
        for (Section section : SECTIONS) {
            System.out.println("## " + section.heading());
            section.lines().apply(commands).forEach(System.out::println);
        }
    }
}
