package org.neuraldeps.app.cli.lab;

import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.lab.NewCategories;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Option;

/** Exactly one of the ways to say which categories are new. */
final class NewCategoriesInput {

    @Option(
            names = "--new",
            paramLabel = "N",
            required = true,
            description = "So many, drawn at random; each repetition draws others.")
    private Integer count;

    @Option(
            names = "--new-categories",
            paramLabel = "LIST",
            required = true,
            description = "These, between commas: names, indices, WordNet ids, *patterns* and @FILE.")
    private String list;

    /** @throws UsageException if there would be none, before any data are opened */
    void require(int repetitions, boolean isSeeded) {
        if (count != null && count < 1) {
            throw new UsageException("--new " + count + ": nothing to learn; give a whole number of at least 1");
        }
        if (list != null && repetitions > 1) {
            throw new UsageException("--repeat " + repetitions + ": the named categories are the same every time; leave"
                    + " it out, or have some drawn with --new N");
        }
        if (list != null && isSeeded) {
            throw new UsageException("--seed says which categories --new draws; leave it out");
        }
    }

    /**
     * What was said.
     *
     * @throws UsageException if a named category is not there, or too few are left for the base
     */
    NewCategories in(Categories categories, int seed) {
        NewCategories fresh = list == null
                ? new NewCategories.Drawn(count, seed)
                : new NewCategories.Named(CategoryWords.list(categories, "--new-categories", list));
        int size = list == null
                ? count
                : ((NewCategories.Named) fresh).categories().size();
        int most = categories.size() - NewCategories.LEAST_BASE;
        if (most < 1) {
            throw new DataException(
                    "new categories",
                    "the features have " + categories.size() + " categories, and at least " + NewCategories.LEAST_BASE
                            + " stay in the base",
                    "give features of three categories or more");
        }
        if (size > most) {
            throw new UsageException((list == null ? "--new " + count : "--new-categories names " + size) + ": of "
                    + categories.size() + " categories at least " + NewCategories.LEAST_BASE
                    + " stay in the base; give at most " + most);
        }
        return fresh;
    }
}
