package org.neuraldeps.solver.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.StorageType;

/**
 * What a file of bare numbers does not say: they lie row after row.
 *
 * @param rows N; where it is empty, as many as the file has
 * @param columns n
 * @param type of every number
 * @param isBigEndian whether the most significant byte comes first
 * @param offset bytes before the first number
 */
public record RawLayout(OptionalLong rows, long columns, StorageType type, boolean isBigEndian, long offset) {

    /** The option that says it. */
    public static final String OPTION = "--raw";

    /** How it is said. */
    public static final String FORM = "ROWSxCOLUMNS:TYPE[:big][:OFFSET]";

    private static final int MOST_DIGITS = 15;
    private static final Pattern TEXT =
            Pattern.compile("(\\d{0,15})[x×](\\d{1,15}):([a-z0-9]+)(:big|:little)?(?::(\\d{1,15}))?");

    /**
     * Reads what {@link #toString} writes: "4600x1000:float32", "x1000:float16:big:128".
     *
     * @throws DataException if it says no layout
     */
    public static RawLayout parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw bad(text, "not " + FORM + " with numbers of at most " + MOST_DIGITS + " digits");
        }
        OptionalLong rows =
                matcher.group(1).isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(matcher.group(1)));
        return new RawLayout(
                rows,
                Long.parseLong(matcher.group(2)),
                type(matcher.group(3), text),
                ":big".equals(matcher.group(4)),
                matcher.group(5) == null ? 0 : Long.parseLong(matcher.group(5)));
    }

    private static StorageType type(String key, String text) {
        return Arrays.stream(StorageType.values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> bad(text, "no type of logits is called " + key));
    }

    private static DataException bad(String text, String problem) {
        String types = Arrays.stream(StorageType.values()).map(StorageType::key).collect(Collectors.joining(", "));
        return new DataException(
                OPTION + " " + text, problem, "give for instance 4600x1000:float32; types are " + types);
    }

    /** The same for other numbers. */
    RawLayout of(OptionalLong otherRows, long otherColumns, StorageType otherType, long otherOffset) {
        return new RawLayout(otherRows, otherColumns, otherType, isBigEndian, otherOffset);
    }

    /** As it is given on the command line. */
    @Override
    public String toString() {
        return (rows.isPresent() ? Long.toString(rows.getAsLong()) : "") + "x" + columns + ":" + type.key()
                + (isBigEndian ? ":big" : "") + (offset > 0 ? ":" + offset : "");
    }
}
