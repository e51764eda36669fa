package org.neuraldeps.solver.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.neuraldeps.solver.hierarchy.Concept;

/**
 * The nouns of WordNet 3.0, whose ids ("n02084071") ImageNet calls its categories by: 82,115 concepts, each with its first word,
 * what it is a kind or an instance of, and how often it occurs in the texts that WordNet has counted. They come with the program,
 * packed, a line each: offset, use, word, offsets of the parents. Reading them takes some 0.1 s; what is not above the categories
 * that somebody asks about is not kept.
 */
public final class WordNet {

    /** What to call it. */
    public static final String NAME = "WordNet 3.0";

    /** The packed nouns. */
    static final String RESOURCE = "wordnet-3.0-nouns.tsv.gz";

    private static final String NOUN = "n";

    private static final int DIGITS = 8;

    private WordNet() {}

    /**
     * Some concepts and everything that is above them; nothing where none of the ids is one of a noun.
     *
     * @param ids WordNet ids; those that are none, or not of version 3.0, are passed over
     */
    public static List<Concept> above(Collection<String> ids) {
        Map<String, String> lines = lines();
        Map<String, Concept> found = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>();
        ids.stream().filter(WordNet::isId).map(id -> id.substring(1)).forEach(next::add);
        while (!next.isEmpty()) {
            String offset = next.remove();
            String line = lines.get(offset);
            if (line != null && !found.containsKey(offset)) {
                Concept concept = concept(offset, line);
                found.put(offset, concept);
                concept.parents().forEach(parent -> next.add(parent.substring(1)));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether it is the id of a noun by its form. */
    public static boolean isId(String id) {
        return id.length() == DIGITS + 1
                && id.startsWith(NOUN)
                && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private static Concept concept(String offset, String line) {
        String[] fields = line.split("\t", -1);
        List<String> parents = Arrays.stream(fields[2].split(" ", -1))
                .filter(parent -> !parent.isEmpty())
                .map(parent -> NOUN + parent)
                .toList();
        return new Concept(NOUN + offset, fields[1], parents, Integer.parseInt(fields[0]));
    }

    /** What stands behind each offset. */
    private static Map<String, String> lines() {
        try (InputStream packed = WordNet.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            Map<String, String> lines = new HashMap<>();
            reader.lines().forEach(line -> lines.put(line.substring(0, DIGITS), line.substring(DIGITS + 1)));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("the nouns of WordNet that come with the program are damaged", e);
        }
    }
}
