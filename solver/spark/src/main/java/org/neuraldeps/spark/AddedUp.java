package org.neuraldeps.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.kept.EvaluationRows;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.moments.ColumnStrip;
import org.neuraldeps.solver.moments.ReadSecondMoments;
import org.neuraldeps.solver.moments.SpooledColumns;
import org.neuraldeps.solver.work.Progress;
import scala.Tuple2;

/** What the pieces of all blocks add up to, on the driver. */
final class AddedUp implements AutoCloseable {

    private final List<PartPlan> parts;
    private final JavaPairRDD<PieceKey, Piece> pieces;
    private final JavaPairRDD<PieceKey, Piece> roots;
    private final Map<PieceKey, Piece> small;

    private AddedUp(List<PartPlan> parts, JavaPairRDD<PieceKey, Piece> pieces, JavaPairRDD<PieceKey, Piece> roots) {
        this.parts = parts;
        this.pieces = pieces;
        this.roots = roots;
        this.small = roots.filter(root -> root._1().kind() != PieceKey.STRIP).collectAsMap();
    }

    /**
     * Adds them up; pieces are made once, and wait on the disks of executors.
     *
     * @param blocks how many blocks there are
     * @param partitions into how many each level of the tree is parted
     */
    static AddedUp of(List<PartPlan> parts, JavaPairRDD<PieceKey, Piece> made, int blocks, int partitions) {
        JavaPairRDD<PieceKey, Piece> pieces = made.persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<PieceKey, Piece> roots = BlockTree.roots(
                        pieces.filter(piece -> piece._1().isAddedUp()), blocks, partitions)
                .persist(StorageLevel.DISK_ONLY());
        return new AddedUp(parts, pieces, roots);
    }

    private LogitMatrix logits() {
        return parts.get(0).dataset().logits();
    }

    private int groups() {
        return parts.stream().mapToInt(part -> part.dataset().fitGroups()).sum();
    }

    /**
     * C of all rows and of folds, and R.
     *
     * @param folds how many there are; 1 where rows are in none
     */
    FitMoments held(Folding folding, int folds) {
        List<FitMoments.Fold> each = IntStream.range(0, folds)
                .mapToObj(fold -> ((Piece.Moments) small.get(new PieceKey(PieceKey.MOMENTS, fold, 0))).fold())
                .toList();
        FitMoments.Fold all = each.stream()
                .reduce((one, next) -> one.and(next, Progress.NONE))
                .orElseThrow();
        Optional<PackedNumbers> factor = Optional.ofNullable(
                        (Piece.Factor) small.get(new PieceKey(PieceKey.FACTOR, 0, 0)))
                .map(root -> PackedNumbers.of(root.packed()));
        return new FitMoments(
                all.rows(),
                groups(),
                logits().columns(),
                logits().storage(),
                new KeptMatrix.Triangle(all.moments()),
                folding,
                folds > 1 ? each : List.of(),
                factor);
    }

    /** C column by column, from strips that come one after the other. */
    FitMoments byColumns(Folding folding, Path folder) {
        int n = logits().columns();
        List<ColumnStrip> strips = ColumnStrip.all(n);
        Iterator<Piece> each = roots.filter(root -> root._1().kind() == PieceKey.STRIP)
                .mapToPair(root -> new Tuple2<>(root._1().index(), root._2()))
                .sortByKey(true, strips.size())
                .values()
                .toLocalIterator();
        SpooledColumns columns = SpooledColumns.in(folder, n, logits().origin());
        columns.complete(
                (categories, progress) -> ((Piece.Moments) each.next()).strip(categories.length), Progress.NONE);
        double[] diagonal = new double[n];
        Arrays.setAll(diagonal, j -> columns.read(j)[j]);
        double[] means = ReadSecondMoments.means(n, columns::read, Progress.NONE);
        return new FitMoments(
                parts.stream()
                        .mapToInt(part -> part.dataset().split().fitRows())
                        .sum(),
                groups(),
                n,
                logits().storage(),
                new KeptMatrix.Columns(diagonal, means, columns::read),
                folding,
                List.of(),
                Optional.empty());
    }

    /** Rows for a focus. */
    FocusRows focus() {
        return ((Piece.Focus) small.get(new PieceKey(PieceKey.FOCUS, 0, 0))).kept();
    }

    /**
     * Rows that are held out: block after block they come to the driver's disk; labels and groups it knows.
     *
     * @param folder where they wait
     */
    EvaluationRows evaluation(Path folder) {
        EvaluationRows known = parts.stream()
                .map(part -> EvaluationRows.of(part.dataset()))
                .reduce(EvaluationRows::and)
                .orElseThrow();
        if (known.rows().rows() == 0) {
            return known;
        }
        List<LogitMatrix> rows = new ArrayList<>();
        Iterator<Piece> all =
                pieces.filter(piece -> !piece._1().isAddedUp()).values().toLocalIterator();
        while (all.hasNext()) {
            HeldRows some = ((Piece.Evaluation) all.next()).rows();
            rows.add(new SpooledRows(folder.resolve("evaluation-" + rows.size()), some));
        }
        LogitMatrix whole =
                rows.size() == 1 ? rows.get(0) : new StackedRows(rows.get(0).origin(), rows, List.of());
        return new EvaluationRows(whole, known.labels(), known.groups());
    }

    /** Lets the executors forget them. */
    @Override
    public void close() {
        roots.unpersist();
        pieces.unpersist();
    }
}
