package org.neuraldeps.app.data;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.solver.io.SideFile;

/** What a file is among some data: the logits of a network, the features under a head, or what goes with them. */
public enum DataPart {
    /** The logits that predict, or the features that a head makes them of. */
    PREDICTING("predicting"),
    /** The logits of the targets, where they are others. */
    PREDICTED("predicted"),
    /** The names of the categories. */
    CATEGORIES(SideFile.CATEGORIES),
    /** The true category of every row. */
    LABELS(SideFile.LABELS),
    /** The rows held out for evaluation. */
    EVALUATION(SideFile.EVALUATION),
    /** Which rows belong together. */
    SAMPLES(SideFile.SAMPLES),
    /** How categories were made of others. */
    TRUTH(SideFile.TRUTH),
    /** What categories are kinds of. */
    HIERARCHY(SideFile.HIERARCHY),
    /** The paths of all categories, solved before. */
    PATHS(SideFile.PATHS),
    /** The features that heads are judged by. */
    TEST(SideFile.TEST),
    /** The true category of every row of these. */
    TEST_LABELS(SideFile.TEST_LABELS),
    /** Features of none of the categories. */
    OUT_OF_DISTRIBUTION(SideFile.OUT_OF_DISTRIBUTION),
    /** The head that makes logits of features: those that predict. */
    HEAD("head"),
    /** The head that makes the logits of the targets, where it is another one. */
    PREDICTED_HEAD("predicted-head"),
    /** The names of the categories that are predicted, where the second network has its own. */
    PREDICTED_CATEGORIES("predicted-categories");

    private static final Map<SideFile, DataPart> OF_SIDE = Arrays.stream(values())
            .filter(part -> part.side().isPresent())
            .collect(Collectors.toMap(part -> part.side().get(), part -> part));

    private final String key;
    private final Optional<SideFile> side;

    DataPart(String key) {
        this.key = key;
        this.side = Optional.empty();
    }

    DataPart(SideFile side) {
        this.key = side.role();
        this.side = Optional.of(side);
    }

    /**
     * Whether hashes that do not name it may be those of data that had it: documents were made before this part was read. Such
     * documents hold out no rows at random.
     */
    public boolean mayBeUntold(DataRequest request) {
        return (this == SAMPLES && request.holdOut().isEmpty())
                || this == PREDICTED_CATEGORIES
                || this == TRUTH
                || this == HIERARCHY
                || this == PATHS;
    }

    /** The part that a side file is. */
    public static DataPart of(SideFile side) {
        return OF_SIDE.get(side);
    }

    /** Its stable name: "predicting", "labels". */
    public String key() {
        return key;
    }

    /** The side file that it is, unless it is logits. */
    public Optional<SideFile> side() {
        return side;
    }
}
