package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What is to be noted of many targets, each sentence once with how many it is said of. Safe for several threads. */
public final class CountedNotes {

    /** Beyond so many different notes the rest is counted. */
    private static final int MOST = 5;

    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

    /** Those of one more target. */
    public void add(List<String> notes) {
        notes.forEach(note -> counts.merge(note, 1, Integer::sum));
    }

    /** All of them, in alphabetical order. */
    public List<String> list() {
        List<String> told = new ArrayList<>();
        for (Map.Entry<String, Integer> note : counts.entrySet()) {
            if (told.size() == MOST) {
                told.add((counts.size() - MOST) + " more notes of this kind");
                break;
            }
            told.add(note.getKey() + (note.getValue() == 1 ? "" : " (" + note.getValue() + " targets)"));
        }
        return told;
    }
}
