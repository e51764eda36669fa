package org.neuraldeps.app.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.CategorySplit;

/**
 * What decides the result of lab 1 (Sec. 3.2) on some features: the same plan on the same features gives the same Θ, in the
 * window, from the command line and from a file. A value; {@link BaseNewPlanJson} is its stored form.
 *
 * @param fresh which categories are new
 * @param repetitions R, how many splits are tried, at least 1; named categories are one split
 * @param settings how Θ is found
 */
public record BaseNewPlan(NewCategories fresh, int repetitions, BaseToNewSettings settings) {

    /** More would take days. */
    public static final int MOST_REPETITIONS = 1000;

    /** @throws DataException if there are no repetitions, too many, or several of named categories */
    public BaseNewPlan {
        if (repetitions < 1 || repetitions > MOST_REPETITIONS) {
            throw new DataException(
                    "repetitions", "there cannot be " + repetitions, "give a number from 1 to " + MOST_REPETITIONS);
        }
        if (repetitions > 1 && fresh instanceof NewCategories.Named) {
            throw new DataException(
                    "repetitions",
                    repetitions + " of the same named categories would all be the same",
                    "repeat once, or have them drawn at random");
        }
    }

    /** A number of new categories, drawn once with seed 1, by every method. */
    public static BaseNewPlan of(int count) {
        return new BaseNewPlan(new NewCategories.Drawn(count, 1), 1, BaseToNewSettings.usual());
    }

    /** The same with other new categories. */
    public BaseNewPlan with(NewCategories other) {
        return new BaseNewPlan(other, repetitions, settings);
    }

    /** The same, repeated so often. */
    public BaseNewPlan repeated(int times) {
        return new BaseNewPlan(fresh, times, settings);
    }

    /** The same by other settings. */
    public BaseNewPlan by(BaseToNewSettings other) {
        return new BaseNewPlan(fresh, repetitions, other);
    }

    /**
     * The split of each repetition.
     *
     * @throws DataException if the categories cannot be split so
     */
    public List<CategorySplit> splits(Categories categories) {
        return IntStream.range(0, repetitions)
                .mapToObj(repetition -> fresh.split(categories, repetition))
                .toList();
    }

    /** The same where columns may stand in another order; errors as of {@code CategoryRef.in}. */
    public BaseNewPlan in(Categories categories) {
        return with(fresh.in(categories));
    }
}
