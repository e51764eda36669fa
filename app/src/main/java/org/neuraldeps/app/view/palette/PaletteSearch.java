package org.neuraldeps.app.view.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.NearestSpelling;
import org.neuraldeps.ui.Messages;

/**
 * Finds entries by what was typed, in the order of {@link Match}. Plain values: no toolkit.
 *
 * @param commands found first among equals, and all that is listed before anything is typed
 * @param categories found by name, index, WordNet id and synonym
 */
public record PaletteSearch(List<PaletteEntry> commands, List<PaletteEntry> categories) {

    /** More would not be read. */
    static final int MOST = 60;

    private record Found(PaletteEntry entry, Match match) {}

    /** What fits, the best first. */
    public List<PaletteEntry> find(String typed) {
        if (typed.isBlank()) {
            return commands;
        }
        List<Found> found = new ArrayList<>();
        for (List<PaletteEntry> part : List.of(commands, categories)) {
            part.forEach(entry -> Match.of(entry, typed).ifPresent(match -> found.add(new Found(entry, match))));
        }
        found.sort(Comparator.comparing(Found::match)
                .thenComparingInt(one -> one.entry().words().length()));
        return found.stream().map(Found::entry).limit(MOST).toList();
    }

    /** What to say where nothing fits: also what may have been meant. */
    public String nothing(String typed) {
        return meant(typed)
                .map(near -> Messages.text("palette.meant", near))
                .orElseGet(() -> Messages.text("palette.none"));
    }

    /** What may have been meant by something that fits nothing. */
    public Optional<String> meant(String typed) {
        List<String> names = new ArrayList<>();
        categories.forEach(entry -> names.add(entry.words()));
        commands.forEach(entry -> names.add(entry.words()));
        return NearestSpelling.of(typed, names);
    }
}
