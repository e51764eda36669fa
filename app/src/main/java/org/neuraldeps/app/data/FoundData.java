package org.neuraldeps.app.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What was found for a request, with fingerprints: the key of all that is kept of it. Two that are equal open the same
 * data; a file that was rewritten, or that came to lie beside the logits, makes another.
 *
 * @param request what was asked for
 * @param predicting the logits that predict, or the features that a head makes them of
 * @param predicted the logits of the targets, where they are others; the same features where another head makes them
 * @param side names, labels, evaluation rows and which rows belong together
 * @param twin what lies beside the other of two networks in the same role: names of the one that is predicted, labels and
 *     rows of the one that predicts, to be set beside those in use
 * @param heads what makes logits of features, as far as it need not be trained first: {@link DataPart#HEAD} of those that
 *     predict, {@link DataPart#PREDICTED_HEAD} of the targets
 */
public record FoundData(
        DataRequest request,
        Place predicting,
        Optional<Place> predicted,
        Map<SideFile, FoundSide> side,
        Map<SideFile, FoundSide> twin,
        Map<DataPart, Place> heads) {

    /** Logits without twins. */
    public FoundData(DataRequest request, Place predicting, Optional<Place> predicted, Map<SideFile, FoundSide> side) {
        this(request, predicting, predicted, side, Map.of(), Map.of());
    }

    public FoundData {
        Map<SideFile, FoundSide> ordered = new EnumMap<>(SideFile.class);
        ordered.putAll(side);
        side = Collections.unmodifiableMap(ordered);
        Map<SideFile, FoundSide> others = new EnumMap<>(SideFile.class);
        others.putAll(twin);
        twin = Collections.unmodifiableMap(others);
        Map<DataPart, Place> given = new EnumMap<>(DataPart.class);
        given.putAll(heads);
        heads = Collections.unmodifiableMap(given);
    }

    /**
     * Looks for what a request names. Side files that were not named are looked for beside the targets, whose rows they are,
     * and then beside the network that predicts; names in the opposite order, for its columns are those that count. No
     * evaluation mask is looked for where rows are to be held out at random, or there are test rows, and neither a truth nor paths
     * between networks. What goes with moments is in their file, so nothing but paths is looked for beside it. May wait for a disk, so it belongs on a worker.
     *
     * @throws org.neuraldeps.solver.data.DataException if something that was named is not there
     */
    public static FoundData of(DataRequest request) {
        Place predicting = request.predicting().find();
        boolean areMoments = predicting instanceof Place.OfMoments;
        Map<SideFile, FoundSide> side = new EnumMap<>(SideFile.class);
        Map<SideFile, FoundSide> twin = new EnumMap<>(SideFile.class);
        for (SideFile role : SideFile.values()) {
            boolean isInside = areMoments && role != SideFile.PATHS;
            List<FoundSide> found = isInside && !request.asked().containsKey(role) ? List.of() : find(request, role);
            found.stream().findFirst().ifPresent(first -> side.put(role, first));
            found.stream().skip(1).findFirst().ifPresent(second -> twin.put(role, second));
        }
        if (side.containsKey(SideFile.TEST) && !request.asked().containsKey(SideFile.EVALUATION)) {
            side.remove(SideFile.EVALUATION);
        }
        Map<DataPart, Place> heads = new EnumMap<>(DataPart.class);
        request.predicting().findHead().ifPresent(place -> heads.put(DataPart.HEAD, place));
        request.predicted().flatMap(NetworkRef::findHead).ifPresent(place -> heads.put(DataPart.PREDICTED_HEAD, place));
        return new FoundData(request, predicting, request.predicted().map(NetworkRef::find), side, twin, heads);
    }

    private static List<FoundSide> find(DataRequest request, SideFile role) {
        if (request.asked().containsKey(role)) {
            Place named = Place.find(request.asked().get(role), role);
            return List.of(new FoundSide(role, named, true));
        }
        boolean isSettled = role == SideFile.EVALUATION && request.holdOut().isPresent();
        boolean isOfOneNetwork = (role == SideFile.TRUTH || role == SideFile.PATHS) && request.isBetween();
        if (isSettled || isOfOneNetwork) {
            return List.of();
        }
        List<NetworkRef> order = role == SideFile.CATEGORIES
                ? List.of(request.predicting(), request.targets())
                : List.of(request.targets(), request.predicting());
        return order.stream()
                .flatMap(network -> network.beside(role).stream())
                .distinct()
                .map(place -> new FoundSide(role, place, false))
                .toList();
    }

    /** Whether a side file was found beside the network of the targets. May wait for a disk. */
    boolean isOfTargets(SideFile role) {
        FoundSide used = side.get(role);
        return used != null && !used.isAsked() && request.targets().beside(role).equals(Optional.of(used.place()));
    }

    /** What to call it in a title: as it was asked for, and of how many files it is where a network's logits are several. */
    public String displayName() {
        return request.displayName()
                + (predicting instanceof ShardsOnDisk several && !request.isBetween()
                        ? " (" + several.shards().files().size() + " files)"
                        : "");
    }

    /** Everything that was found, by what it is. */
    public Map<DataPart, Place> parts() {
        Map<DataPart, Place> parts = new EnumMap<>(DataPart.class);
        parts.put(DataPart.PREDICTING, predicting);
        predicted
                .filter(place -> !(request.targets() instanceof HeadOnFeatures))
                .ifPresent(place -> parts.put(DataPart.PREDICTED, place));
        side.forEach((role, file) -> parts.put(DataPart.of(role), file.place()));
        Optional.ofNullable(twin.get(SideFile.CATEGORIES))
                .ifPresent(names -> parts.put(DataPart.PREDICTED_CATEGORIES, names.place()));
        parts.putAll(heads);
        return parts;
    }

    /** What was found of the same two networks the other way round. */
    FoundData reversed() {
        Map<DataPart, Place> turned = new EnumMap<>(DataPart.class);
        Optional.ofNullable(heads.get(DataPart.HEAD)).ifPresent(head -> turned.put(DataPart.PREDICTED_HEAD, head));
        Optional.ofNullable(heads.get(DataPart.PREDICTED_HEAD)).ifPresent(head -> turned.put(DataPart.HEAD, head));
        return new FoundData(
                request.reversed(), predicted.orElse(predicting), Optional.of(predicting), side, twin, turned);
    }

    /** What was found of the network that predicts, on its own. */
    FoundData predictingAlone() {
        Map<DataPart, Place> own = new EnumMap<>(DataPart.class);
        Optional.ofNullable(heads.get(DataPart.HEAD)).ifPresent(head -> own.put(DataPart.HEAD, head));
        return new FoundData(request.reversed().within(), predicting, Optional.empty(), side, Map.of(), own);
    }

    /**
     * Reads, checks and forms the moments; belongs on a worker.
     *
     * @throws org.neuraldeps.solver.data.DataException if something given cannot be used; the message says what, where
     *     and what to do
     */
    public OpenedDataset open(Progress progress, Workers workers) {
        return open(EarlyData.NONE, progress, workers);
    }

    /**
     * The same, telling on the way what the rows read so far give. What is opened at last does not depend on it.
     *
     * @param early who is told, and when
     */
    public OpenedDataset open(EarlyData early, Progress progress, Workers workers) {
        return DatasetOpener.open(this, early, progress, workers);
    }
}
