package org.neuraldeps.solver.io;

import java.nio.file.Path;
import java.util.Comparator;

/** Files in the order in which people count: digits in names compare as numbers, so that "shard-2" comes before "shard-10". */
final class NaturalOrder implements Comparator<Path> {

    static final NaturalOrder OF_PATHS = new NaturalOrder();

    private NaturalOrder() {}

    /** Folder by folder, and then by name. */
    @Override
    public int compare(Path a, Path b) {
        int common = Math.min(a.getNameCount(), b.getNameCount());
        for (int i = 0; i < common; i++) {
            int order = compareNames(a.getName(i).toString(), b.getName(i).toString());
            if (order != 0) {
                return order;
            }
        }
        int depth = Integer.compare(a.getNameCount(), b.getNameCount());
        return depth != 0 ? depth : a.compareTo(b);
    }

    /** Runs of digits by their value, all else letter by letter; what counts the same, by leading zeros. */
    static int compareNames(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfNumber(a, i);
            int endOfB = endOfNumber(b, j);
            boolean areNumbers = endOfA > i && endOfB > j;
            int order = areNumbers
                    ? compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB))
                    : Character.compare(a.charAt(i), b.charAt(j));
            if (order != 0) {
                return order;
            }
            i = areNumbers ? endOfA : i + 1;
            j = areNumbers ? endOfB : j + 1;
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    /** Of any length: the longer one is the larger. */
    private static int compareNumbers(String a, String b) {
        String first = withoutZeros(a);
        String second = withoutZeros(b);
        int byLength = Integer.compare(first.length(), second.length());
        return byLength != 0 ? byLength : first.compareTo(second);
    }

    /** A number as people write it. */
    static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
