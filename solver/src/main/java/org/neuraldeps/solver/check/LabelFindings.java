package org.neuraldeps.solver.check;

import java.util.List;
import java.util.OptionalInt;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;

/** Whether the labels are those of these rows, and name the columns they seem to. */
record LabelFindings(FindingList findings, LogitDataset dataset) {

    void absent() {
        if (dataset.labels().isEmpty()) {
            findings.add("no-labels", Severity.INFO, "there are no labels", "accuracies need a file of labels");
        }
    }

    /** What the winners of one network's rows say. */
    void add(String of, Winners winners, int columns) {
        if (dataset.labels().isEmpty()) {
            return;
        }
        Labels labels = dataset.labels().get();
        LabelOrder order = LabelOrder.of(labels, winners.columns(), columns);
        double accuracy = winners.accuracy(labels);
        if (order.isAnother()) {
            otherOrder(of, order);
        } else if (isGuessing(accuracy, columns, labels.rows())) {
            findings.add(
                    "chance-accuracy",
                    Severity.WARNING,
                    of + "accuracy is " + FindingList.percent(accuracy)
                            + ", no better than guessing, and no other numbering of the labels helps",
                    "see that labels and logits have the same order of rows: nothing in these files tells it");
        }
    }

    private void otherOrder(String of, LabelOrder order) {
        String found = of + "accuracy is " + FindingList.percent(order.accuracy()) + ", but "
                + FindingList.percent(order.relabelled())
                + " where every label stands for the column that most of its other rows are won by: ";
        OptionalInt shift = order.shift();
        if (shift.isPresent()) {
            int by = shift.getAsInt();
            findings.add(
                    "label-order",
                    Severity.WARNING,
                    found + "labels are shifted by " + -by,
                    "save them shifted back: numpy.save('labels.npy', (labels " + (by < 0 ? "- " : "+ ") + Math.abs(by)
                            + ") % " + order.columnOf().length + ")");
            return;
        }
        List<String> pairs = order.elsewhere()
                .mapToObj(label -> "label " + label + " is column " + order.columnOf()[label])
                .toList();
        findings.add(
                "label-order",
                Severity.WARNING,
                found + FindingList.listed(pairs.stream()),
                "labels count categories in another order than the columns; bring labels, names and columns into one"
                        + " order, such as that of sorted WordNet ids");
    }

    /** Whether the labels are hit no more often than by guessing, give or take two standard deviations. */
    private static boolean isGuessing(double accuracy, int columns, int rows) {
        double chance = 1.0 / columns;
        double deviation = Math.sqrt(chance * (1 - chance) / rows);
        return accuracy <= chance + 2 * deviation;
    }
}
