package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.hierarchy.Concept;
import org.neuraldeps.solver.hierarchy.Taxonomy;

/**
 * What categories are kinds of, in a user's words: a tab-separated table whose header names child and parent and, if it likes,
 * name, which is what to call the child. A line says that the child is a kind of the parent; a child may have several lines, the
 * first of which counts most. What is nobody's child is at the top. Children and parents are words of the user's, spelled alike
 * wherever they stand; a category is the one that is spelled as its WordNet id, or as its name.
 */
public final class HierarchyFile {

    private static final String CHILD = "child";
    private static final String PARENT = "parent";
    private static final String CALLED = "name";
    private static final String CURE = "give a tab-separated file with the header child, parent and, if you like, name";

    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private HierarchyFile() {}

    /**
     * Reads a file.
     *
     * @throws DataException if there is no such column, a line says nothing in one, something is above itself, or the file
     *     changed since it was found
     */
    public static Taxonomy read(FoundFile file) {
        return file.read(() -> readNow(file.path()));
    }

    private static Taxonomy readNow(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (IOException e) {
            throw Unreadable.because(file, e, CURE);
        }
    }

    /**
     * Reads a stream.
     *
     * @throws DataException as the other does
     */
    public static Taxonomy read(InputStream stream, String origin) throws IOException {
        TabTable table = TabTable.read(stream, origin, CURE);
        table.requireRows("lines");
        table.requireColumn(CHILD);
        table.requireColumn(PARENT);
        HierarchyFile file = new HierarchyFile();
        table.rows().forEach(row -> file.add(table, row));
        return file.taxonomy(origin);
    }

    private void add(TabTable table, NamedCsvRecord row) {
        String child = table.field(row, CHILD).strip();
        String parent = table.field(row, PARENT).strip();
        parents.computeIfAbsent(child, c -> new LinkedHashSet<>()).add(parent);
        row.findField(CALLED)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> names.putIfAbsent(child, name));
    }

    private Taxonomy taxonomy(String origin) {
        List<Concept> concepts = new ArrayList<>();
        // Its own words are words that its user knows.
        parents.forEach((child, above) -> concepts.add(
                new Concept(child, names.getOrDefault(child, child), List.copyOf(above), Concept.EVERYDAY)));
        Optional<List<String>> cycle = Taxonomy.cycle(concepts);
        if (cycle.isPresent()) {
            throw new DataException(
                    origin,
                    "\"" + cycle.get().get(0) + "\" is above itself: " + String.join(" < ", cycle.get()),
                    "take out one of these lines");
        }
        return Taxonomy.of(concepts);
    }
}
