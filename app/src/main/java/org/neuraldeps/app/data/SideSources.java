package org.neuraldeps.app.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.hierarchy.Taxonomy;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.planting.PlantedTruth;

/**
 * Decides where names, labels, evaluation rows and groups come from: what somebody named is before what the file of the logits
 * holds itself, and that before what lies beside it. Rows are those of the targets, names those of the network that predicts, and
 * the other one is asked where that has none.
 */
final class SideSources {

    private final FoundData found;
    private final LogitMatrix predicting;
    private final LogitMatrix targets;
    private final Map<SideFile, String> words = new EnumMap<>(SideFile.class);

    /** @param other the logits of the targets, where they are others */
    SideSources(FoundData found, LogitMatrix predicting, Optional<LogitMatrix> other) {
        this.found = found;
        this.predicting = predicting;
        this.targets = other.orElse(predicting);
    }

    /** What has been decided: where each of them comes from, in words. */
    Map<SideFile, String> words() {
        return Collections.unmodifiableMap(words);
    }

    Optional<SideSource<List<String>>> names() {
        return decide(
                SideFile.CATEGORIES,
                Companions.first(predicting.companions().names(), predicting.columns()),
                Companions.first(targets.companions().names(), targets.columns()));
    }

    Optional<SideSource<int[]>> labels() {
        return ofRows(SideFile.LABELS, Companions::labels);
    }

    Optional<SideSource<SampleGroups>> groups() {
        return ofRows(SideFile.SAMPLES, Companions::groups);
    }

    /** A file of its own, for no format holds one beside logits. */
    Optional<SideSource<PlantedTruth>> truth() {
        return decide(SideFile.TRUTH, Optional.empty(), Optional.empty());
    }

    /** A file of its own as well. */
    Optional<SideSource<Taxonomy>> hierarchy() {
        return decide(SideFile.HIERARCHY, Optional.empty(), Optional.empty());
    }

    /** None where rows are to be held out at random. */
    Optional<SideSource<boolean[]>> evaluation() {
        return found.request().holdOut().isPresent()
                ? Optional.empty()
                : ofRows(SideFile.EVALUATION, Companions::evaluation);
    }

    /** Names of the second network's own, where it has some and those in use are of the first one. */
    Optional<Companion<List<String>>> namesOfSecond() {
        boolean isAsked = found.request().asked().containsKey(SideFile.CATEGORIES);
        return isAsked || targets == predicting
                ? Optional.empty()
                : Companions.first(targets.companions().names(), targets.columns());
    }

    /** Whether labels count the columns of the second network's own, for they lie in its file. */
    boolean areLabelsOfSecond(SideSource<int[]> labels) {
        return targets != predicting
                && labels.inside().isPresent()
                && labels.inside().equals(Companions.first(targets.companions().labels(), targets.rows()));
    }

    private <T> Optional<SideSource<T>> ofRows(SideFile role, Function<Companions, List<Companion<T>>> kind) {
        return decide(
                role,
                Companions.first(kind.apply(targets.companions()), targets.rows()),
                Companions.first(kind.apply(predicting.companions()), predicting.rows()));
    }

    private <T> Optional<SideSource<T>> decide(
            SideFile role, Optional<Companion<T>> first, Optional<Companion<T>> second) {
        Optional<FoundSide> file = Optional.ofNullable(found.side().get(role));
        Optional<SideSource<T>> source = file.filter(FoundSide::isAsked)
                .<SideSource<T>>map(SideSource::of)
                .or(() -> first.map(inside -> SideSource.of(role, inside)))
                .or(() -> file.map(SideSource::of))
                .or(() -> second.map(inside -> SideSource.of(role, inside)));
        source.ifPresent(decided -> words.put(role, decided.words()));
        return source;
    }
}
