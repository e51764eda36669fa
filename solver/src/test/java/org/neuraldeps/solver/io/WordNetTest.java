package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.hierarchy.Concept;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.hierarchy.Taxonomy;

class WordNetTest {

    @Test
    void allNounsOfVersionThreeAreThereAndOneIsAboveAll() throws IOException {
        try (InputStream in = new GZIPInputStream(WordNet.class.getResourceAsStream(WordNet.RESOURCE))) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
            assertThat(lines).hasSize(82_115);
            Set<String> offsets = new HashSet<>();
            lines.forEach(line -> offsets.add(line[0]));
            assertThat(lines.stream().filter(line -> line[3].isEmpty()).map(line -> line[2]))
                    .containsExactly("entity");
            assertThat(lines.stream()
                            .flatMap(line -> List.of(line[3].split(" ", -1)).stream())
                            .filter(parent -> !parent.isEmpty()))
                    .allMatch(offsets::contains);
        }
    }

    @Test
    void aDogIsACanineAndADomesticAnimal() {
        Taxonomy taxonomy = Taxonomy.of(WordNet.above(List.of("n02084071", "n02121620", "n03481172")));
        Hierarchy hierarchy = new Hierarchy(WordNet.NAME, taxonomy, List.of("n02084071", "n02121620", "n03481172"));
        assertThat(hierarchy.lineage(0))
                .startsWith("dog", "canine", "carnivore", "placental")
                .endsWith("organism", "living thing", "whole", "object", "physical entity", "entity");
        assertThat(taxonomy.find("n01317541")).as("domestic animal").isPresent();
        assertThat(hierarchy.common(0, 1)).contains("carnivore");
        assertThat(hierarchy.common(0, 2)).contains("whole");
        assertThat(hierarchy.distance(0, 1).orElseThrow())
                .isLessThan(hierarchy.distance(0, 2).orElseThrow());
    }

    @Test
    void whatIsNoNounOfItIsPassedOver() {
        assertThat(WordNet.above(List.of("", "dog", "n0208407", "v02084071", "n99999999", "n0208407x")))
                .isEmpty();
        List<Concept> instance = WordNet.above(List.of("n09175016"));
        assertThat(instance).as("instances have parents, too").hasSizeGreaterThan(2);
    }
}
