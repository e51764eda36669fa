package org.neuraldeps.solver.hierarchy;

import java.util.List;

/**
 * A thing that others are kinds of, or a kind of others.
 *
 * @param id what it is known by: a WordNet id, or a name
 * @param name what to call it
 * @param parents the ids of what it is a kind of, the one that matters most first; empty for the top
 * @param use how often people use the word, where that is known; {@link #EVERYDAY} and more makes a name for a branch
 */
public record Concept(String id, String name, List<String> parents, int use) {

    /** From this use on it is a word that people use every day. */
    public static final int EVERYDAY = 3;

    public Concept {
        parents = List.copyOf(parents);
    }
}
