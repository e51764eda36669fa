package org.neuraldeps.app.plate.snippet;

import java.util.stream.Collectors;
import org.neuraldeps.solver.moments.ShareKind;

/** NumPy forms the moments, and scikit-learn's LARS walks the path. */
final class PythonProgram implements SnippetWriter {

    @Override
    public String needs() {
        return "numpy and scikit-learn (pip install numpy scikit-learn)";
    }

    @Override
    public void write(SnippetProblem problem, SnippetData data, Lines lines) {
        lines.gap().add("""
            import numpy as np
            from sklearn.linear_model import lars_path_gram
            """);
        lines.gap().add("target = " + problem.target() + "  # i, a column of the logits");
        lines.add("lam = " + problem.lambda() + "  # lambda, in squared logit units");
        lines.gap();
        if (data.areMoments()) {
            readMoments(problem, data, lines);
        } else {
            readRows(problem, data, lines);
        }
        solve(problem, lines);
    }

    private static void readRows(SnippetProblem problem, SnippetData data, Lines lines) {
        lines.add("# Logits before the softmax: one row a sample, one column a category.");
        lines.add("f = " + load(data.predicting()) + ".astype(np.float64)");
        String own = problem.isBetween() ? "g" : "f";
        data.predicted().ifPresent(file -> lines.add("# Those of the target's network, on the same rows.")
                .add("g = " + load(file) + ".astype(np.float64)"));
        if (data.held() instanceof RowChoice.None) {
            lines.add("fit = np.arange(len(f))  # no row is held out");
        } else {
            held(data.held(), lines);
            lines.add("f = f[fit]");
            data.predicted().ifPresent(file -> lines.add("g = g[fit]"));
        }
        lines.add("n_rows = len(f)");
        weigh(problem, data, own, lines);
        if (problem.isCentred()) {
            lines.gap().add("""
                # Gauge: every row less its mean, which softmax does not see.
                f = f - f.mean(axis=1, keepdims=True)\
                """);
            data.predicted().ifPresent(file -> lines.add("g = g - g.mean(axis=1, keepdims=True)"));
        }
        lines.gap().add("# Second moments, neither centred nor normalised: C = E[f f'] and c_i = E[f f_i].");
        lines.add("c = f.T @ (weights[:, None] * f)");
        lines.add("c_i = f.T @ (weights * " + own + "[:, target])");
    }

    private static void held(RowChoice held, Lines lines) {
        if (held instanceof RowChoice.InFile file) {
            lines.add("# Rows marked there are held out; the moments come from the others.");
            lines.add("fit = np.flatnonzero(" + load(file.file()) + " == 0)");
        } else if (held instanceof RowChoice.Listed listed) {
            lines.add("# These rows are held out; the moments come from the others.");
            lines.add("held_out = [" + Lines.numbers(listed.rows()) + "]");
            lines.add("fit = np.setdiff1d(np.arange(len(f)), held_out)");
        }
    }

    private static void weigh(SnippetProblem problem, SnippetData data, String own, Lines lines) {
        if (!problem.focus().isOn()) {
            lines.add("weights = np.full(n_rows, 1 / n_rows)  # E is a plain mean");
            return;
        }
        lines.gap()
                .add("# Focus phi: E = (1 - phi) mean over all rows + phi sum(p .) / sum(p), p how much a row is the"
                        + " target's.");
        lines.add("phi = " + problem.focus().share());
        share(problem, data.own(), own, lines);
        lines.add("weights = (1 - phi) / n_rows + phi * p / p.sum()");
    }

    private static void share(SnippetProblem problem, RowChoice rows, String own, Lines lines) {
        if (problem.focus().by() == ShareKind.SOFTMAX) {
            lines.add("p = np.exp(" + own + " - " + own + ".max(axis=1, keepdims=True))  # its softmax share");
            lines.add("p = p[:, target] / p.sum(axis=1)");
        } else if (rows instanceof RowChoice.InFile file) {
            lines.add("p = (" + load(file.file()) + "[fit] == target).astype(np.float64)  # 1 where the label is it");
        } else if (rows instanceof RowChoice.Listed listed) {
            lines.add("p = np.isin(fit, [" + Lines.numbers(listed.rows())
                    + "]).astype(np.float64)  # 1 in rows whose label is it");
        }
    }

    private static void readMoments(SnippetProblem problem, SnippetData data, Lines lines) {
        lines.add("# Second moments C = E[f f'] of the fit rows, "
                + (data.areColumns() ? "column after column." : "the upper triangle row after row."));
        lines.add("kept = np.load(" + Quoted.python(data.predicting().file()) + ")");
        lines.add("n = " + problem.columns());
        lines.add(data.areColumns() ? "c = kept[\"second_moments_columns\"]" : """
            c = np.zeros((n, n))
            c[np.triu_indices(n)] = kept["second_moments"]
            c = c + np.triu(c, 1).T\
            """);
        if (problem.isCentred()) {
            lines.gap().add("""
                # Gauge: every row less its mean, which softmax does not see.
                centre = np.eye(n) - 1 / n
                c = centre @ c @ centre\
                """);
        }
        if (problem.focus().isOn()) {
            lines.gap().add("""
                # Focus phi: E = (1 - phi) mean over all rows + phi sum(p .) / sum(p), p how much a row is the target's.
                f = kept["focus_rows"].astype(np.float64)\
                """);
            lines.add("phi = " + problem.focus().share());
            if (problem.focus().by() == ShareKind.SOFTMAX) {
                share(problem, data.own(), "f", lines);
            } else {
                lines.add("p = (kept[\"focus_labels\"] == target).astype(np.float64)  # 1 where the label is it");
            }
            if (problem.isCentred()) {
                lines.add("f = f - f.mean(axis=1, keepdims=True)");
            }
            lines.add("c = (1 - phi) * c + phi * (f.T @ (p[:, None] * f)) / p.sum()");
        }
        lines.add("c_i = c[:, target]");
    }

    private static void solve(SnippetProblem problem, Lines lines) {
        lines.gap().add("# All that may predict the target.");
        lines.add("predictors = np.setdiff1d(np.arange(len(c)), [" + Lines.numbers(problem.notPredicting()) + "])");
        lines.gap().add("""
            # scikit-learn minimises half of the objective, so its alpha is lambda / 2. Between two knots the path is a
            # straight line, so any lambda on it is an interpolation.
            alphas, _, path = lars_path_gram(
                c_i[predictors], c[np.ix_(predictors, predictors)], n_samples=1,
                alpha_min=0.9 * lam / 2, max_iter=100_000, method="lasso")
            theta = np.array([np.interp(lam / 2, alphas[::-1], line[::-1]) for line in path])
            """);
        lines.gap().add("# Names of the categories that the program found; any other is printed by its column alone.");
        lines.add("names = {"
                + problem.names().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + Quoted.python(entry.getValue()))
                        .collect(Collectors.joining(",\n         "))
                + "}");
        lines.gap().add("""
            print("column\\ttheta\\tname")
            for place in np.argsort(-abs(theta)):
                if abs(theta[place]) > 1e-12:  # less is rounding
                    column = predictors[place]
                    print(column, float(theta[place]), names.get(column, ""), sep="\\t")
            """);
    }

    private static String load(NumpyFile file) {
        return "np.load(" + Quoted.python(file.file()) + ")"
                + file.array().map(name -> "[" + Quoted.python(name) + "]").orElse("");
    }
}
