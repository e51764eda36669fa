package org.neuraldeps.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.FoundData;

/**
 * A part of some data that is not what a document was made from.
 *
 * @param part which
 * @param name of the file, or what it usually is called where there is none
 * @param kind what is different
 */
public record Difference(DataPart part, String name, Kind kind) {

    /** What is different about a part. */
    public enum Kind {
        /** It contains something else. */
        CHANGED,
        /** It is not there any more. */
        GONE,
        /** It was not there then. */
        ADDED
    }

    /** What is different, the logits first. */
    public static List<Difference> between(DataHashes then, DataHashes now, FoundData found) {
        List<Difference> differences = new ArrayList<>();
        for (DataPart part : DataPart.values()) {
            String before = then.sha256().get(part);
            String after = now.sha256().get(part);
            boolean isUntold = before == null && part.mayBeUntold(found.request());
            if (after == null && before != null) {
                differences.add(new Difference(part, usualName(part), Kind.GONE));
            } else if (after != null && !after.equals(before) && !isUntold) {
                String name = found.parts().get(part).name()
                        + Optional.ofNullable(before)
                                .flatMap(hash -> DataHashes.otherNumber(hash, after))
                                .map(numbers -> " (" + numbers + ")")
                                .orElse("");
                differences.add(new Difference(part, name, before == null ? Kind.ADDED : Kind.CHANGED));
            }
        }
        return differences;
    }

    private static String usualName(DataPart part) {
        return part.side().map(side -> side.usualName()).orElse(part.key());
    }
}
