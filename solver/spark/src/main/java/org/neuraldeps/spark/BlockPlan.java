package org.neuraldeps.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All parts as blocks of rows, numbered through.
 *
 * @param parts in their order
 * @param blocks those of the first part first; no block has rows of two parts
 * @param areDealt whether rows are in folds
 */
record BlockPlan(List<PartPlan> parts, List<RowBlock> blocks, boolean areDealt) {

    static BlockPlan of(List<PartPlan> parts, int blockRows) {
        boolean areDealt = parts.stream().allMatch(part -> part.folds().isPresent());
        List<RowBlock> blocks = new ArrayList<>();
        for (PartPlan part : parts) {
            int first = 0;
            for (List<RowBlock.Stretch> stretches : RowBlock.cut(part.heads(), blockRows)) {
                int count = stretches.stream().mapToInt(RowBlock.Stretch::count).sum();
                blocks.add(new RowBlock(
                        blocks.size(),
                        List.copyOf(stretches),
                        part.folds(first, count, areDealt),
                        part.labels(first, count)));
                first += count;
            }
        }
        return new BlockPlan(parts, blocks, areDealt);
    }

    /** What is to be read of each shard, in the order of its rows. */
    Map<ShardHead, List<Fingerprint.Range>> ranges() {
        Map<ShardHead, List<Fingerprint.Range>> ranges = new LinkedHashMap<>();
        blocks.stream().flatMap(block -> block.stretches().stream()).forEach(stretch -> ranges.computeIfAbsent(
                        stretch.head(), head -> new ArrayList<>())
                .add(new Fingerprint.Range(
                        stretch.head().from(stretch.first()), stretch.head().bytes(stretch.count()))));
        return Collections.unmodifiableMap(ranges);
    }

    /** The same blocks, knowing the checksums of what they read. */
    List<RowBlock> checked(Map<ShardHead, Fingerprint> known) {
        Map<ShardHead, Integer> next = new LinkedHashMap<>();
        return blocks.stream()
                .map(block -> new RowBlock(
                        block.number(),
                        block.stretches().stream()
                                .map(stretch -> stretch.with(known.get(stretch.head())
                                        .checksums()[next.merge(stretch.head(), 1, Integer::sum) - 1]))
                                .toList(),
                        block.fold(),
                        block.labels()))
                .toList();
    }
}
