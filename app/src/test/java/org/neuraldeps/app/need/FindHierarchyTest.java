package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.hierarchy.Branch;
import org.neuraldeps.solver.hierarchy.Concept;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.hierarchy.Taxonomy;
import org.neuraldeps.solver.io.CategoriesFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.io.WordNet;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class FindHierarchyTest {

    @TempDir
    private Path folder;

    private Path logits;

    @BeforeEach
    void writeLogits() throws IOException {
        logits = Npy.doubles(
                folder.resolve("logits.npy"), SmallFeatures.logits(SmallFeatures.rows(40, 1), SmallFeatures.head(1)));
    }

    private static Optional<Hierarchy> find(OpenedDataset data) {
        return new FindHierarchy(data).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static OpenedDataset open(DataRequest request) {
        return FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    private static Categories names(Sample sample) throws IOException {
        return CategoriesFile.read(sample.open("categories.tsv"), "categories.tsv");
    }

    @Test
    void theBranchesOfImageNetAreWordsThatPeopleKnow() throws IOException {
        Categories categories = names(Sample.IMAGENET1K);
        Hierarchy hierarchy = Hierarchy.of(
                        WordNet.NAME,
                        Taxonomy.of(WordNet.above(
                                categories.all().stream().map(Category::wnid).toList())),
                        categories)
                .orElseThrow();
        assertThat(hierarchy.known()).isEqualTo(1000);
        assertThat(hierarchy.branches())
                .contains(new Branch("dog", false, false, 118), new Branch("animal", true, false, 128))
                .extracting(Branch::name)
                .containsExactly(
                        "entity",
                        "object",
                        "animal",
                        "bird",
                        "mammal",
                        "dog",
                        "instrumentality",
                        "device",
                        "vehicle",
                        "container",
                        "clothing",
                        "structure");
        int komondor = categories.resolve("komondor").index();
        int swab = categories.resolve("swab").index();
        assertThat(hierarchy.branches().get(hierarchy.branch(komondor)).name()).isEqualTo("dog");
        assertThat(hierarchy.common(komondor, swab)).contains("whole");
        assertThat(hierarchy.distance(komondor, swab).orElseThrow()).isGreaterThan(0.6);
    }

    @Test
    void everyCategoryOfTheSmallSampleIsInWordNet() throws IOException {
        List<String> ids =
                names(Sample.TINY200).all().stream().map(Category::wnid).toList();
        assertThat(WordNet.above(ids)).extracting(Concept::id).containsAll(ids).hasSizeGreaterThan(ids.size());
    }

    @Test
    void withoutIdsAndWithoutAFileThereIsNone() {
        assertThat(find(open(DataRequest.of(logits)))).isEmpty();
    }

    @Test
    void aFileBesideTheLogitsIsFoundAndIsPartOfWhatWasFound() throws IOException {
        OpenedDataset without = open(DataRequest.of(logits));
        Path file = Files.writeString(
                folder.resolve("hierarchy.tsv"),
                "child\tparent\ncategory 0\teven\ncategory 1\todd\ncategory 2\teven\n");
        OpenedDataset data = open(DataRequest.of(logits));
        Hierarchy hierarchy = find(data).orElseThrow();
        assertThat(hierarchy.origin()).isEqualTo(file.toString());
        assertThat(hierarchy.distance(0, 2).orElseThrow())
                .isLessThan(hierarchy.distance(0, 1).orElseThrow());
        assertThat(data.origins()).containsEntry(SideFile.HIERARCHY, file + ", found beside the logits");
        assertThat(data.hashes(Progress.NONE).sha256()).containsKey(DataPart.HIERARCHY);
        // A figure made before hierarchies were read is still of these data.
        data.hashes(Progress.NONE).requireSame(without.hashes(Progress.NONE), data.found(), "open them");
    }

    @Test
    void aFileThatNamesNoCategoryIsRefusedWhenItIsAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("other.tsv"), "child\tparent\nwren\tbird\n");
        OpenedDataset data =
                open(new DataRequest(new LogitFile(logits), Optional.empty(), Map.of(SideFile.HIERARCHY, file)));
        assertThatThrownBy(() -> find(data))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        file + ": none of the " + data.dataset().categories().size()
                                + " categories is in it, by WordNet id or name; spell them in the column child as the"
                                + " names of the categories are");
    }
}
