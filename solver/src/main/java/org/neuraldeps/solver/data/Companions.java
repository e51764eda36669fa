package org.neuraldeps.solver.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a file of logits holds beside them, the likeliest first of each kind: what is of another length than the logits is of
 * something else.
 *
 * @param names of the categories
 * @param labels the true category of every row
 * @param evaluation which rows are held out
 * @param groups which rows belong together
 */
public record Companions(
        List<Companion<List<String>>> names,
        List<Companion<int[]>> labels,
        List<Companion<boolean[]>> evaluation,
        List<Companion<SampleGroups>> groups) {

    /** Nothing. */
    public static final Companions NONE = new Companions(List.of(), List.of(), List.of(), List.of());

    public Companions {
        names = List.copyOf(names);
        labels = List.copyOf(labels);
        evaluation = List.copyOf(evaluation);
        groups = List.copyOf(groups);
    }

    /** The first that is of so many rows or columns. */
    public static <T> Optional<Companion<T>> first(List<Companion<T>> companions, int length) {
        return companions.stream()
                .filter(companion -> companion.length() == length)
                .findFirst();
    }

    /** What some matrices hold whose rows follow each other: the names of the first, and of rows what all of them have. */
    static Companions stacked(List<LogitMatrix> parts) {
        Optional<Companion<int[]>> labels = all(parts, Companions::labels, values -> values.stream()
                .flatMapToInt(IntStream::of)
                .toArray());
        Optional<Companion<boolean[]>> evaluation = all(parts, Companions::evaluation, Companions::joined);
        Optional<Companion<SampleGroups>> groups = all(parts, Companions::groups, SampleGroups::stacked);
        List<Companion<List<String>>> names =
                parts.isEmpty() ? List.of() : parts.get(0).companions().names();
        return new Companions(
                names,
                labels.stream().toList(),
                evaluation.stream().toList(),
                groups.stream().toList());
    }

    private static boolean[] joined(List<boolean[]> masks) {
        boolean[] all = new boolean[masks.stream().mapToInt(mask -> mask.length).sum()];
        int next = 0;
        for (boolean[] mask : masks) {
            System.arraycopy(mask, 0, all, next, mask.length);
            next += mask.length;
        }
        return all;
    }

    private static <T> Optional<Companion<T>> all(
            List<LogitMatrix> parts, Function<Companions, List<Companion<T>>> kind, Function<List<T>, T> join) {
        List<Companion<T>> found = new ArrayList<>();
        for (LogitMatrix part : parts) {
            first(kind.apply(part.companions()), part.rows()).ifPresent(found::add);
        }
        if (found.isEmpty() || found.size() < parts.size()) {
            return Optional.empty();
        }
        int length = found.stream().mapToInt(Companion::length).sum();
        String place = found.get(0).place() + (found.size() == 1 ? "" : " and those of the other files");
        return Optional.of(new Companion<>(
                place,
                length,
                () -> join.apply(found.stream().map(Companion::read).toList())));
    }
}
