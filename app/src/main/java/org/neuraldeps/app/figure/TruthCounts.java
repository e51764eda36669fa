package org.neuraldeps.app.figure;

import org.neuraldeps.ui.Messages;

/**
 * How many categories have each of the marks.
 *
 * @param found true predictors with a coefficient
 * @param extra others with a coefficient
 * @param missed true predictors without one
 */
public record TruthCounts(int found, int extra, int missed) {

    /** How many true predictors there are. */
    public int planted() {
        return found + missed;
    }

    /** How many have a mark. */
    public int of(TruthMark mark) {
        return switch (mark) {
            case FOUND -> found;
            case EXTRA -> extra;
            case MISSED -> missed;
        };
    }

    /** The same of two solutions together. */
    public TruthCounts plus(TruthCounts other) {
        return new TruthCounts(found + other.found, extra + other.extra, missed + other.missed);
    }

    /** How many have a mark, with its name: “4 of 5 found”; of false ones nobody knows how many there could be. */
    public String words(TruthMark mark) {
        return mark == TruthMark.FOUND
                ? Messages.text("truth.legend.found", found, planted())
                : Messages.text("truth.legend.other", of(mark), mark.word());
    }

    /** All of it in words: “4 of 5 found, 1 false, 1 missed”. */
    public String words() {
        return Messages.text("truth.counts", found, planted(), extra, missed);
    }
}
