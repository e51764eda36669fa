package org.neuraldeps.app.data;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.SideFile;

/**
 * The data that somebody asks for, by the names they gave. A value: whether it can be opened is not known yet.
 *
 * @param predicting the network whose categories predict
 * @param predicted the network of the targets, on the same rows (Sec. 2.4); empty for that which predicts
 * @param asked side files that were named; the others are looked for beside the logits
 * @param holdOut rows to hold out at random, in place of an evaluation mask that lies beside the logits; empty where one
 *     was named
 */
public record DataRequest(
        NetworkRef predicting, Optional<NetworkRef> predicted, Map<SideFile, Path> asked, Optional<HoldOut> holdOut) {

    /** The option that reads the logits with rows and columns exchanged. */
    public static final String TRANSPOSE_OPTION = "--transpose";

    /** The option that reads those of the second network so. */
    public static final String TRANSPOSE_OTHER_OPTION = "--transpose-other";

    public DataRequest {
        boolean isOnFeatures = predicting instanceof HeadOnFeatures;
        if (!isOnFeatures && asked.keySet().stream().anyMatch(SideFile::isOfFeatures)) {
            throw new IllegalArgumentException("test rows belong to features, and these are logits");
        }
        if (!belongTogether(predicting, predicted)) {
            throw new IllegalArgumentException("two networks are logits, or heads on the same features");
        }
        if (holdOut.isPresent() && asked.containsKey(SideFile.EVALUATION)) {
            throw new IllegalArgumentException("rows cannot be held out both by a mask and at random");
        }
        Map<SideFile, Path> ordered = new EnumMap<>(SideFile.class);
        ordered.putAll(asked);
        asked = Collections.unmodifiableMap(ordered);
    }

    /** Data with the evaluation rows that are named or lie beside them. */
    public DataRequest(NetworkRef predicting, Optional<NetworkRef> predicted, Map<SideFile, Path> asked) {
        this(predicting, predicted, asked, Optional.empty());
    }

    /** A network on its own, with what lies beside it. */
    public static DataRequest of(NetworkRef network) {
        return new DataRequest(network, Optional.empty(), Map.of());
    }

    /** A file on its own, with what lies beside it. */
    public static DataRequest of(Path logits) {
        return of(new LogitFile(logits));
    }

    /** Whether the targets are predicted from another network. */
    public boolean isBetween() {
        return predicted.isPresent();
    }

    /** The network of the targets: what names, labels, evaluation rows and groups belong to. */
    public NetworkRef targets() {
        return predicted.orElse(predicting);
    }

    /** The same targets, predicted from their own network. */
    public DataRequest within() {
        return new DataRequest(targets(), Optional.empty(), asked, holdOut);
    }

    /** The same targets, predicted from another network; how one network was planted says nothing of that. */
    public DataRequest predictedFrom(NetworkRef other) {
        return other.equals(targets())
                ? within()
                : new DataRequest(other, Optional.of(targets()), without(SideFile.TRUTH), holdOut);
    }

    private Map<SideFile, Path> without(SideFile side) {
        Map<SideFile, Path> others = new EnumMap<>(SideFile.class);
        others.putAll(asked);
        others.remove(side);
        return others;
    }

    /** A second network in a file of the user: another head on these features, or other logits on these rows. */
    public NetworkRef other(Path file) {
        return targets() instanceof HeadOnFeatures features ? features.under(file) : new LogitFile(file);
    }

    /** The same features under another head alone; logits stay as they are. */
    public DataRequest under(Path head) {
        return new DataRequest(under(predicting, head), Optional.empty(), asked, holdOut);
    }

    /** The files of the user that it names, by what they are; a sample names none. */
    public Map<DataPart, Path> named() {
        Map<DataPart, Path> files = new EnumMap<>(DataPart.class);
        asked.forEach((side, file) -> files.put(DataPart.of(side), file));
        predicting.file().ifPresent(file -> files.put(DataPart.PREDICTING, file));
        predicting.headFile().ifPresent(file -> files.put(DataPart.HEAD, file));
        predicted.flatMap(NetworkRef::headFile).ifPresent(file -> files.put(DataPart.PREDICTED_HEAD, file));
        predicted
                .filter(other -> !(other instanceof HeadOnFeatures))
                .flatMap(NetworkRef::file)
                .ifPresent(file -> files.put(DataPart.PREDICTED, file));
        return files;
    }

    /** The same with other rows held out: at random, in place of any mask; or as a mask says that lies beside the logits. */
    public DataRequest holdingOut(Optional<HoldOut> wish) {
        return new DataRequest(predicting, predicted, without(SideFile.EVALUATION), wish);
    }

    /** The same with one part from another file; an evaluation mask takes the place of rows held out at random. */
    public DataRequest with(DataPart part, Path file) {
        if (part.side().isPresent()) {
            Map<SideFile, Path> other = new EnumMap<>(SideFile.class);
            other.putAll(asked);
            SideFile side = part.side().get();
            other.put(side, file);
            return new DataRequest(predicting, predicted, other, holdOut.filter(wish -> side != SideFile.EVALUATION));
        }
        return switch (part) {
            // Two heads are on the same features.
            case PREDICTING ->
                new DataRequest(
                        predicting.at(file),
                        predicted.map(other -> other instanceof HeadOnFeatures ? other.at(file) : other),
                        asked,
                        holdOut);
            case HEAD -> new DataRequest(under(predicting, file), predicted, asked, holdOut);
            case PREDICTED_HEAD -> new DataRequest(predicting, Optional.of(under(targets(), file)), asked, holdOut);
            default -> new DataRequest(predicting, Optional.of(targets().at(file)), asked, holdOut);
        };
    }

    private static NetworkRef under(NetworkRef network, Path head) {
        return network instanceof HeadOnFeatures known ? known.under(head) : network;
    }

    /** Whether a network can predict another one: both are logits, or both are heads on the same features. */
    public static boolean belongTogether(NetworkRef predicting, Optional<NetworkRef> predicted) {
        return predicted.isEmpty() || features(predicting).equals(features(predicted.get()));
    }

    private static Optional<FeatureSource> features(NetworkRef network) {
        return network instanceof HeadOnFeatures known ? Optional.of(known.source()) : Optional.empty();
    }

    /**
     * The same with a file of logits read the other way round; a sample stays as it is.
     *
     * @param ofPredicted whether it is that of the second network
     */
    public DataRequest transposed(boolean ofPredicted) {
        return withFile(ofPredicted, LogitFile::transposed);
    }

    /**
     * The same with a file of logits read in another way; a sample stays as it is.
     *
     * @param ofPredicted whether it is that of the second network
     */
    public DataRequest reading(boolean ofPredicted, Reading other) {
        return withFile(ofPredicted, file -> file.reading(other));
    }

    private DataRequest withFile(boolean ofPredicted, UnaryOperator<LogitFile> change) {
        UnaryOperator<NetworkRef> changed = network -> network instanceof LogitFile file ? change.apply(file) : network;
        return ofPredicted
                ? new DataRequest(predicting, predicted.map(changed), asked, holdOut)
                : new DataRequest(changed.apply(predicting), predicted, asked, holdOut);
    }

    /** What to call it in a title: who predicts whom. */
    public String displayName() {
        return RequestNames.title(predicting, predicted);
    }

    /** The networks by the shortest names that tell them apart; the same twice where there is one. */
    public Networks names() {
        return RequestNames.shortest(predicting, targets());
    }

    /** The other way round: what was predicted predicts. Within a network the same. */
    public DataRequest reversed() {
        return new DataRequest(targets(), predicted.map(other -> predicting), asked, holdOut);
    }
}
