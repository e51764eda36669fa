package org.neuraldeps.solver.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * The tensors in what was saved, by their names: keys of dicts and places in lists, with dots between, as "val.logits" and
 * "0"; one that was saved by itself has none.
 */
final class TorchContents {

    private static final int DEEPEST = 32;
    private static final int MOST_STEPS = 1_000_000;

    private final Map<String, TorchTensor> tensors = new LinkedHashMap<>();
    private Optional<List<String>> names = Optional.empty();
    private final String place;
    private int steps;

    private TorchContents(String place) {
        this.place = place;
    }

    /**
     * Looks through what was saved.
     *
     * @throws DataException if it is nested without end
     */
    static TorchContents of(Object saved, String place) {
        TorchContents contents = new TorchContents(place);
        contents.add("", saved, 0);
        return contents;
    }

    /** In the order in which they were saved. */
    Map<String, TorchTensor> tensors() {
        return tensors;
    }

    /** The first list of texts that is called as names of categories are. */
    Optional<List<String>> names() {
        return names;
    }

    private void add(String name, Object value, int depth) {
        if (depth > DEEPEST || ++steps > MOST_STEPS) {
            throw new DataException(
                    place, "what was saved is nested too deep", "save tensors only: torch.save(logits, 'logits.pt')");
        }
        if (value instanceof TorchTensor tensor) {
            tensors.put(name, tensor);
        } else if (value instanceof Map<?, ?> dict) {
            dict.forEach((key, inside) -> add(below(name, key), inside, depth + 1));
        } else if (value instanceof List<?> list && !addNames(name, list)) {
            for (int i = 0; i < list.size(); i++) {
                add(below(name, i), list.get(i), depth + 1);
            }
        }
    }

    private static String below(String name, Object key) {
        return name.isEmpty() ? key.toString() : name + "." + key;
    }

    private boolean addNames(String name, List<?> list) {
        boolean areTexts = !list.isEmpty() && list.stream().allMatch(String.class::isInstance);
        if (areTexts && names.isEmpty() && NamesInside.isCalled(ArrayFile.lastPart(name))) {
            names = Optional.of(list.stream().map(String.class::cast).toList());
        }
        return areTexts;
    }
}
