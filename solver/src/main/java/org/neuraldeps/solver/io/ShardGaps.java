package org.neuraldeps.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the numbers in the names of shards count without a gap: one that was not copied leaves one. */
final class ShardGaps {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** As Hugging Face names them: model-00001-of-00016. */
    private static final Pattern OF = Pattern.compile("[0-9]+[-_. ]?of[-_. ]?([0-9]{1,9})", Pattern.CASE_INSENSITIVE);

    /** Longer ones are times or hashes, which do not count. */
    private static final int MOST_DIGITS = 9;

    private ShardGaps() {}

    /** A clause that names what seems to be missing: "logits-3.npy seems to be missing". */
    static Optional<String> words(List<String> names) {
        return fewerThanTold(names).or(() -> gaps(names));
    }

    private static Optional<String> fewerThanTold(List<String> names) {
        List<Long> told = names.stream()
                .map(OF::matcher)
                .filter(Matcher::find)
                .map(match -> Long.valueOf(match.group(1)))
                .distinct()
                .toList();
        boolean areFewer = told.size() == 1 && told.get(0) > names.size();
        return areFewer && gaps(names).isEmpty()
                ? Optional.of("their names speak of " + told.get(0) + " files, and there are " + names.size())
                : Optional.empty();
    }

    /** Where the names differ in one number alone, which grows by one step nearly everywhere. */
    private static Optional<String> gaps(List<String> names) {
        List<List<Long>> numbers = new ArrayList<>();
        for (String name : names) {
            List<Long> own = numbers(name);
            boolean isAlike = numbers.isEmpty()
                    || (own.size() == numbers.get(0).size()
                            && NUMBER.matcher(name)
                                    .replaceAll("#")
                                    .equals(NUMBER.matcher(names.get(0)).replaceAll("#")));
            if (!isAlike) {
                return Optional.empty();
            }
            numbers.add(own);
        }
        List<Integer> varying = new ArrayList<>();
        for (int i = 0; i < numbers.get(0).size(); i++) {
            int place = i;
            if (numbers.stream().map(own -> own.get(place)).distinct().count() > 1) {
                varying.add(i);
            }
        }
        return varying.size() == 1 ? gaps(names, numbers, varying.get(0)) : Optional.empty();
    }

    private static Optional<String> gaps(List<String> names, List<List<Long>> numbers, int place) {
        long step = Long.MAX_VALUE;
        for (int i = 1; i < names.size(); i++) {
            step = Math.min(step, numbers.get(i).get(place) - numbers.get(i - 1).get(place));
        }
        List<String> missing = new ArrayList<>();
        for (int i = 1; i < names.size() && step > 0; i++) {
            long before = numbers.get(i - 1).get(place);
            long between = numbers.get(i).get(place) - before;
            if (between % step != 0 || missing.size() + between / step > names.size()) {
                return Optional.empty();
            }
            for (long number = before + step; number < before + between; number += step) {
                missing.add(named(names.get(i), place, number));
            }
        }
        // A quarter that is not there is a choice of somebody, not an oversight.
        return missing.isEmpty() || missing.size() > names.size() / 4
                ? Optional.empty()
                : Optional.of(ArrayFile.listed(missing.stream(), missing.size())
                        + (missing.size() == 1 ? " seems" : " seem") + " to be missing");
    }

    /** The same name with another number, as wide as that which stands there. */
    private static String named(String name, int place, long number) {
        Matcher match = NUMBER.matcher(name);
        for (int i = 0; i <= place; i++) {
            match.find();
        }
        String digits = Long.toString(number);
        boolean isPadded = match.group().startsWith("0") && match.group().length() > 1;
        String wide = isPadded ? "0".repeat(Math.max(0, match.group().length() - digits.length())) + digits : digits;
        return name.substring(0, match.start()) + wide + name.substring(match.end());
    }

    private static List<Long> numbers(String name) {
        return NUMBER.matcher(name)
                .results()
                .map(match -> match.group().length() > MOST_DIGITS ? -1L : Long.parseLong(match.group()))
                .toList();
    }
}
