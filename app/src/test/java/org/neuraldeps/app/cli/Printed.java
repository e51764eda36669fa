package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a program of a state has printed. */
final class Printed {

    private Printed() {}

    /** The coefficients by column. */
    static Map<Integer, Double> of(List<String> lines) {
        assertThat(lines).isNotEmpty();
        assertThat(lines.get(0)).isEqualTo("column\ttheta\tname");
        Map<Integer, Double> theta = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(3);
            theta.put(Integer.valueOf(cells[0]), Double.valueOf(cells[1].strip()));
        }
        return theta;
    }
}
