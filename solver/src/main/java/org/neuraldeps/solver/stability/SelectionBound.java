package org.neuraldeps.solver.stability;

/**
 * How many false selections stability selection lets through, in expectation. Of p categories a half-sample selects q on average; those
 * that at least a part π of the half-samples selects are taken. Then
 *
 * <pre>  E V ≤ q² / ((2π − 1) p),   π &gt; ½.</pre>
 *
 * <p>Meinshausen and Bühlmann (J. R. Statist. Soc. B 72, 2010): V counts categories that the target has no part of, <b>if</b> all of these are
 * exchangeable, that is as likely as each other to be selected, and the method is no worse than guessing. Categories that are correlated with
 * true ones are not exchangeable with the others. Shah and Samworth (J. R. Statist. Soc. B 75, 2013): for complementary pairs it holds
 * without any assumption if V counts the categories that a half-sample selects with probability at most q/p.
 *
 * @param selected q, how many categories a half-sample selects on average
 * @param candidates p, how many there are to choose from
 */
public record SelectionBound(double selected, int candidates) {

    /**
     * E V at most; never more than p.
     *
     * @param part π, above ½ and at most 1
     */
    public double falseSelections(double part) {
        if (!(part > 0.5) || part > 1) {
            throw new IllegalArgumentException("no bound for a part of " + part);
        }
        return candidates == 0 ? 0 : Math.min(candidates, selected * selected / ((2 * part - 1) * candidates));
    }
}
