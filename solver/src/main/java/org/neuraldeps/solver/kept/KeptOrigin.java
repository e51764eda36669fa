package org.neuraldeps.solver.kept;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * What moments were made of.
 *
 * @param name what the data were called
 * @param program version of the program that formed them
 * @param split how evaluation rows were told: "mask", "none", "hold-out 0.2 seed 1"
 * @param sources every file that was read, in the order of the parts
 */
public record KeptOrigin(String name, String program, String split, List<Source> sources) {

    public KeptOrigin {
        sources = List.copyOf(sources);
    }

    /**
     * A file that was read.
     *
     * @param name of it, without folders
     * @param part what it is among the data: "predicting" for the logits
     * @param sha256 of what is in it, in 64 small hexadecimal digits
     */
    public record Source(String name, String part, String sha256) {}

    /** The part that logits are. */
    public static final String LOGITS = "predicting";

    /** The first file of logits that two of them were made of; its rows would count twice. */
    private Optional<Source> common(KeptOrigin other) {
        return sources.stream()
                .filter(source -> source.part().equals(LOGITS))
                .filter(source -> other.sources.stream()
                        .anyMatch(also ->
                                also.part().equals(LOGITS) && also.sha256().equals(source.sha256())))
                .findFirst();
    }

    /**
     * Of both together.
     *
     * @throws DataException if both were made of the same logits, or rows were held out in another way
     */
    public KeptOrigin and(KeptOrigin other) {
        common(other).ifPresent(twice -> {
            throw new DataException(
                    other.name(),
                    "it holds the rows of " + twice.name() + ", which " + name + " holds, too",
                    "name every part once");
        });
        if (!split.equals(other.split)) {
            throw new DataException(
                    other.name(),
                    "its evaluation rows were told in another way (" + other.split + ") than those of " + name + " ("
                            + split + ")",
                    "form the moments of all parts with the same options");
        }
        String both = name.equals(other.name()) ? name : name + " + " + other.name();
        return new KeptOrigin(
                both,
                program,
                split,
                java.util.stream.Stream.concat(sources.stream(), other.sources.stream())
                        .toList());
    }
}
