package org.neuraldeps.spark;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.StorageType;

/** The rows of a shard on the driver, which knows how many there are and reads none. */
record HeadRows(ShardHead head) implements LogitMatrix {

    @Override
    public int rows() {
        return head.rows();
    }

    @Override
    public int columns() {
        return head.columns();
    }

    @Override
    public StorageType storage() {
        return head.type();
    }

    @Override
    public String origin() {
        return Storage.words(head.file());
    }

    @Override
    public Companions companions() {
        ShardHead.InsideSides inside = head.sides();
        return new Companions(
                one(inside.names(), head.columns()),
                one(inside.labels(), head.rows()),
                one(inside.evaluation(), head.rows()),
                one(inside.groups() == null ? null : SampleGroups.of(inside.groups()), head.rows()));
    }

    private <T> List<Companion<T>> one(T value, int length) {
        return Optional.ofNullable(value).map(known -> new Companion<>(origin(), length, () -> known)).stream()
                .toList();
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        throw new UnsupportedOperationException("executors read rows");
    }

    @Override
    public void readColumn(int column, double[] out) {
        throw new UnsupportedOperationException("executors read rows");
    }
}
