package org.neuraldeps.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tables of docs/table1.md, made of what {@code nde table} prints for every 14th category of the sample: for each
 * direction, focus and k the solutions, and at k = 10 the controls. {@link #main} prints them.
 */
final class Table1Pages {

    /**
     * A direction.
     *
     * @param heading of its section
     * @param options that ask for it
     */
    record Direction(String heading, List<String> options) {}

    static final List<Direction> DIRECTIONS = List.of(
            new Direction("MobileNetV1", List.of("--network", "mobilenet_v1")),
            new Direction("MobileNetV2", List.of("--network", "mobilenet_v2")),
            new Direction("MobileNetV1 predicts MobileNetV2", List.of("--with", "mobilenet_v2")),
            new Direction(
                    "MobileNetV2 predicts MobileNetV1",
                    List.of("--network", "mobilenet_v2", "--with", "mobilenet_v1")));

    private static final List<String> FOCI = List.of("0", "0.5", "0.8");
    private static final int CONTROLLED = 10;
    private static final List<Integer> COUNTS = List.of(4, CONTROLLED, 20);

    private Table1Pages() {}

    /** The lines of a direction's table below its head, as they stand in the file. */
    static List<String> lines(Direction direction) {
        List<String> lines = new ArrayList<>();
        for (String focus : FOCI) {
            for (int count : COUNTS) {
                JsonNode pooled = pooled(direction, focus, count);
                if (lines.isEmpty()) {
                    lines.add(line("θ = 0", pooled.get("zero")));
                }
                String name = "φ = " + focus + (focus.equals("0") ? " (Eq. 2)" : "");
                lines.add(line(name + ", k = " + count, pooled.get("solution")));
                if (count == CONTROLLED) {
                    lines.add(line(name + ", largest 10 by abs(b), refit", pooled.get("largest")));
                    lines.add(line(name + ", 10 at random, refit", pooled.get("random")));
                }
            }
        }
        return lines;
    }

    private static JsonNode pooled(Direction direction, String focus, int count) {
        String[] call = Stream.concat(
                        Stream.of("table", "--sample", "imagenet1k", "--every", "14", "--nonzeros", "" + count),
                        Stream.concat(direction.options().stream(), Stream.of("--focus", focus, "--json")))
                .toArray(String[]::new);
        return Run.of(call).json().get("pooled");
    }

    private static String line(String name, JsonNode found) {
        JsonNode intervals = found.get("intervals");
        double change =
                found.get("acc").doubleValue() - found.get("originalAcc").doubleValue();
        double wrong =
                found.get("falseWins").doubleValue() / found.get("positives").doubleValue();
        return "| "
                + String.join(
                        " | ",
                        name,
                        percent(found.get("positiveAcc"), intervals.get("positiveAcc")),
                        found.has("precisionOfWins")
                                ? percent(found.get("precisionOfWins"), intervals.get("precisionOfWins"))
                                : "–",
                        number("%.1f", wrong),
                        number("%.2f", found.get("positiveRelErr").doubleValue()),
                        number("%.2f", found.get("relErr").doubleValue()),
                        found.get("gained").intValue() + " / "
                                + found.get("lost").intValue(),
                        number("%.2f", 100 * change) + " (" + number("%.2f", 100 * limit(intervals, 0)) + " to "
                                + number("%.2f", 100 * limit(intervals, 1)) + ")")
                + " |";
    }

    private static double limit(JsonNode intervals, int which) {
        return intervals.get("accChange").get(which).doubleValue();
    }

    private static String percent(JsonNode part, JsonNode interval) {
        String limits = interval == null ? "" : " (" + whole(interval.get(0)) + "–" + whole(interval.get(1)) + ")";
        return whole(part) + " %" + limits;
    }

    private static long whole(JsonNode part) {
        return Math.round(100 * part.doubleValue());
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace("-", "−");
    }

    /** Prints all of them. */
    public static void main(String[] args) {
        for (Direction direction : DIRECTIONS) {
            System.out.println("## " + direction.heading() + "\n");
            lines(direction).forEach(System.out::println);
            System.out.println();
        }
    }
}
