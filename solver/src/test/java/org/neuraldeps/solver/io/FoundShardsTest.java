package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;

/** Which files a folder, a pattern and a list stand for, and in which order. */
class FoundShardsTest {

    @TempDir
    private Path folder;

    private void touch(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }
    }

    private List<String> names(FoundShards shards) {
        return shards.files().stream()
                .map(file -> folder.relativize(file.path()).toString().replace('\\', '/'))
                .toList();
    }

    private FoundShards list(String text) throws IOException {
        return FoundShards.of(Files.writeString(folder.resolve("rows.list"), text));
    }

    @Test
    void namesCountAsPeopleCount() throws IOException {
        touch("shard-10.npy", "shard-2.npy", "shard-02b.npy", "shard-1.npy", "shard-99999999999999999999.npy");
        assertThat(names(FoundShards.of(folder)))
                .containsExactly(
                        "shard-1.npy",
                        "shard-2.npy",
                        "shard-02b.npy",
                        "shard-10.npy",
                        "shard-99999999999999999999.npy");
    }

    @Test
    void leadingZerosDoNotCountAndFoldersComeFirst() {
        assertThat(Stream.of("r10/x1", "r2/x10", "r2/x9", "r02/x1")
                        .map(Path::of)
                        .sorted(NaturalOrder.OF_PATHS))
                .containsExactly(Path.of("r02/x1"), Path.of("r2/x9"), Path.of("r2/x10"), Path.of("r10/x1"));
    }

    @Test
    void whatElseLiesInAFolderIsLeftOutAndSaid() throws IOException {
        touch("logits-1.npy", "logits-0.npz", "labels.npy", "evaluation-0.npy", "categories.tsv", "samples.tsv");
        touch("README.md", ".DS_Store", "notes.txt", "old/logits-7.npy", "head.npz");
        FoundShards shards = FoundShards.of(folder);
        assertThat(names(shards)).containsExactly("logits-0.npz", "logits-1.npy");
        assertThat(shards.remarks())
                .singleElement()
                .asString()
                .startsWith("left out: ")
                .contains("README.md", ".DS_Store", "notes.txt", "old/", "head.npz")
                .doesNotContain("labels.npy");
        assertThat(shards.words()).isEqualTo("2 files, logits-0.npz … logits-1.npy");
    }

    @Test
    void ofSeveralKindsInAFolderTheOneCalledLogitsIsMeant() throws IOException {
        touch("val_logits-0.npy", "val_logits-1.npy", "val_hidden-0.npy", "val_hidden-1.npy");
        FoundShards shards = FoundShards.of(folder);
        assertThat(names(shards)).containsExactly("val_logits-0.npy", "val_logits-1.npy");
        assertThat(shards.remarks()).containsExactly("left out: val_hidden-0.npy, val_hidden-1.npy");
    }

    @Test
    void aPatternMayHaveWildcardsInFoldersToo() throws IOException {
        touch("rank-10/logits.npy", "rank-9/logits.npy", "rank-9/labels.npy", "rank-x/notes", ".rank-1/logits.npy");
        assertThat(names(FoundShards.of(folder.resolve("rank-*/logits.npy"))))
                .containsExactly("rank-9/logits.npy", "rank-10/logits.npy");
        assertThat(names(FoundShards.of(folder.resolve("rank-{9,10}/*.npy"))))
                .containsExactly("rank-9/logits.npy", "rank-10/logits.npy");
        assertThat(names(FoundShards.of(folder.resolve("rank-[0-9]/logits.np?"))))
                .containsExactly("rank-9/logits.npy");
        assertThat(ShardPattern.folderOf(folder.resolve("rank-*/logits.npy"))).isEqualTo(folder);
    }

    @Test
    void aFileWhoseNameLooksLikeAPatternIsAFile() throws IOException {
        touch("logits[1].npy");
        assertThat(FoundShards.areMeantBy(folder.resolve("logits[1].npy"))).isFalse();
        assertThat(FoundShards.areMeantBy(folder.resolve("logits[2].npy"))).isTrue();
        assertThat(FoundShards.areThere(folder.resolve("logits[2].npy"))).isFalse();
        assertThat(FoundShards.areThere(folder.resolve("logits?1*"))).isTrue();
    }

    @Test
    void filesWithoutExtensionsAreMeantByAPattern() throws IOException {
        touch("part.10", "part.9");
        assertThat(names(FoundShards.of(folder.resolve("part.*")))).containsExactly("part.9", "part.10");
    }

    @Test
    void aListKeepsItsOrderAndSaysSo() throws IOException {
        touch("a/x-10.npy", "a/x-9.npy");
        FoundShards shards = list("# two GPUs\r\n\r\na/x-10.npy \r\n  a/x-9.npy\r\n");
        assertThat(names(shards)).containsExactly("a/x-10.npy", "a/x-9.npy");
        assertThat(shards.remarks()).containsExactly("rows in the order of the list, which is not that of the names");
        assertThat(list("a/x-9.npy\na/x-10.npy").remarks()).isEmpty();
    }

    @Test
    void textIsAListWhereItsFirstLineNamesAFileOfArrays() throws IOException {
        touch("plain");
        assertThat(FoundShards.areMeantBy(Files.writeString(folder.resolve("a.txt"), "# x\nb-0.npy\n")))
                .isTrue();
        assertThat(FoundShards.areMeantBy(Files.writeString(folder.resolve("b.txt"), "plain\n")))
                .isTrue();
        assertThat(FoundShards.areMeantBy(Files.writeString(folder.resolve("c.txt"), "0.5 1.5\n")))
                .isFalse();
        assertThat(FoundShards.areMeantBy(Files.writeString(folder.resolve("d.npy"), "b-0.npy\n")))
                .isFalse();
    }

    @Test
    void aListThatIsWrongSaysInWhichLine() throws IOException {
        touch("x-0.npy", "more/x.npy");
        assertRefused(() -> list("x-0.npy\nx-1.npy\n"), "rows.list, line 2", "there is no file", "x-1.npy");
        assertRefused(() -> list("more\n"), "rows.list, line 1", "more is no file");
        assertRefused(() -> list("# nothing\n"), "rows.list: it lists no files");
        assertRefused(() -> list("x-0.npy\0"), "rows.list: it is no text");
        assertRefused(() -> list("x-0.npy\nx-0.npy\n"), "x-0.npy: it is named twice");
    }

    @Test
    void theSameFileByTwoNamesIsRefused() throws IOException {
        touch("x-0.npy");
        try {
            Files.createSymbolicLink(folder.resolve("x-1.npy"), folder.resolve("x-0.npy"));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
        assertRefused(() -> FoundShards.of(folder), "x-1.npy: it is the same file as ", "x-0.npy");
        Files.delete(folder.resolve("x-1.npy"));
        Files.createSymbolicLink(folder.resolve("x-1.npy"), folder.resolve("gone"));
        assertRefused(() -> FoundShards.of(folder), "x-1.npy");
    }

    @Test
    void theSameNameInTwoFormatsIsRefused() throws IOException {
        touch("x-0.npy", "x-0.npz");
        assertRefused(() -> FoundShards.of(folder), "x-0.np", "it may be the same rows again");
        assertThat(names(FoundShards.of(folder.resolve("*.npz")))).containsExactly("x-0.npz");
    }

    @Test
    void aFolderCalledAsAShardIsRefused() throws IOException {
        touch("x-0.npy", "x-1.npy/inside");
        assertRefused(() -> FoundShards.of(folder), "x-1.npy: it is a folder, but called as a file of rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing-*.npy", "nowhere/*.npy", "*/nothing"})
    void aPatternWithoutFilesIsRefused(String pattern) {
        assertRefused(() -> FoundShards.of(folder.resolve(pattern)), pattern.replace('/', java.io.File.separatorChar));
    }

    @Test
    void aPatternThatIsNoneIsRefused() {
        assertRefused(() -> FoundShards.of(folder.resolve("x-[0-9.npy")), "is no pattern");
    }

    @Test
    void aFolderWithoutArraysSaysWhatIsInIt() throws IOException {
        touch("rank-0/x.npy", "README");
        assertRefused(() -> FoundShards.of(folder), "no files of arrays in it but README, rank-0/");
        Files.createDirectory(folder.resolve("empty"));
        assertRefused(() -> FoundShards.of(folder.resolve("empty")), "no files of arrays in it; name files");
    }

    @Test
    void whatGoesWithLogitsIsFoundByItsRole() throws IOException {
        touch("logits-0.npy", "labels-0.npy", "evaluation-0.npy", "other/0.npy");
        assertThat(names(FoundShards.of(folder, SideFile.LABELS))).containsExactly("labels-0.npy");
        assertThat(names(FoundShards.of(folder.resolve("other"), SideFile.LABELS)))
                .containsExactly("other/0.npy");
        assertThat(SideFile.saidBy(Path.of("samples-3.tsv"))).contains(SideFile.SAMPLES);
        assertThat(SideFile.saidBy(Path.of("samples-3.npy"))).isEmpty();
        assertThat(SideFile.saidBy(Path.of("labelsmith.npy"))).isEmpty();
        assertThat(SideFile.saidBy(Path.of("train.labels-00.npy"))).contains(SideFile.LABELS);
    }

    @Test
    void namesWithAGapSaySo() {
        assertThat(ShardGaps.words(List.of("x-007.npy", "x-008.npy", "x-010.npy", "x-011.npy")))
                .contains("x-009.npy seems to be missing");
        assertThat(ShardGaps.words(List.of("x0", "x64", "x128", "x256", "x320")))
                .contains("x192 seems to be missing");
        assertThat(ShardGaps.words(List.of("m-00001-of-00004", "m-00002-of-00004", "m-00003-of-00004")))
                .contains("their names speak of 4 files, and there are 3");
        assertThat(ShardGaps.words(List.of("x-1", "x-2", "x-30"))).isEmpty();
        assertThat(ShardGaps.words(List.of("a-1", "a-2", "b-4", "b-5"))).isEmpty();
        assertThat(ShardGaps.words(List.of("x-20240131235959", "x-20240131235960")))
                .isEmpty();
        assertThat(ShardGaps.words(List.of("x"))).isEmpty();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening, String... parts) {
        assertThatThrownBy(opening)
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll(parts)
                .message()
                .doesNotContain("\n");
    }
}
