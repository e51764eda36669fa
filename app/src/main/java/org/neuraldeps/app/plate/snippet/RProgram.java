package org.neuraldeps.app.plate.snippet;

import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.ShareKind;

/** Base R reads NumPy's arrays, and glmnet descends along a sequence of λ. R counts from 1. */
final class RProgram implements SnippetWriter {

    private static final String READER = """
        # Reads a NumPy array, of an npy file or from an npz archive.
        read_npy <- function(name, array = NULL) {
          input <- if (is.null(array)) file(name, "rb") else unz(name, paste0(array, ".npy"), "rb")
          on.exit(close(input))
          start <- as.integer(readBin(input, "raw", 8))
          stopifnot(identical(start[2:6], utf8ToInt("NUMPY")))
          size <- as.integer(readBin(input, "raw", if (start[7] == 1) 2 else 4))
          header <- rawToChar(readBin(input, "raw", sum(size * 256^(seq_along(size) - 1))))
          shape <- sub(".*'shape': *[(]([^)]*)[)].*", "\\\\1", header)
          shape <- as.numeric(Filter(nzchar, trimws(strsplit(shape, ",")[[1]])))
          type <- sub(".*'descr': *'([^']*)'.*", "\\\\1", header)
          endian <- if (startsWith(type, ">")) "big" else "little"
          count <- prod(shape)
          whole <- function(bytes, items = count) {
            readBin(input, "integer", items, bytes, signed = bytes > 2, endian = endian)
          }
          values <- switch(substring(type, 2),
            f8 = readBin(input, "double", count, 8, endian = endian),
            f4 = readBin(input, "double", count, 4, endian = endian),
            f2 = half(whole(2)),
            i8 = matrix(whole(4, 2 * count), 2)[if (endian == "little") 1 else 2, ],
            i4 = whole(4), u2 = whole(2), u1 = whole(1), b1 = whole(1), i1 = whole(1),
            stop("an array of ", type, " is not read here"))
          if (length(shape) < 2) return(values)
          matrix(values, shape[1], shape[2], byrow = !grepl("'fortran_order': *True", header))
        }

        # 16 bit floating point numbers from their bits.
        half <- function(bits) {
          exponent <- bitwAnd(bitwShiftR(bits, 10L), 31L)
          fraction <- bitwAnd(bits, 1023L) / 1024
          size <- ifelse(exponent == 0, fraction * 2^-14, (1 + fraction) * 2^(exponent - 15))
          ifelse(bits >= 32768, -size, size)
        }
        """;

    @Override
    public String needs() {
        return "glmnet (install.packages(\"glmnet\"))";
    }

    @Override
    public void write(SnippetProblem problem, SnippetData data, Lines lines) {
        lines.gap().add("library(glmnet)");
        lines.gap().add(READER);
        lines.gap().add("target <- " + problem.target() + " + 1  # i, a column of the logits; R counts from 1");
        lines.add("lambda <- " + problem.lambda() + "  # in squared logit units");
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
        lines.add("f <- " + load(data.predicting()));
        if (data.held() instanceof RowChoice.InFile file) {
            lines.add("# Rows marked there are held out; the moments come from the others.");
            lines.add("fit <- which(" + load(file.file()) + " == 0)");
        } else if (data.held() instanceof RowChoice.Listed listed) {
            lines.add("# These rows are held out; the moments come from the others.");
            lines.add("held_out <- " + vector(listed.rows()) + " + 1");
            lines.add("fit <- setdiff(seq_len(nrow(f)), held_out)");
        } else {
            lines.add("fit <- seq_len(nrow(f))  # no row is held out");
        }
        lines.add("f <- f[fit, , drop = FALSE]");
        if (data.predicted().isPresent()) {
            lines.add("# Those of the target's network, on the same rows.");
            lines.add("g <- " + load(data.predicted().get()) + "[fit, , drop = FALSE]");
        } else {
            lines.add("g <- f  # the network of the target is the same");
        }
        if (problem.focus().isOn()) {
            lines.gap().add(focusWords());
            lines.add("phi <- " + problem.focus().share());
            share(problem, data.own(), "g", lines);
            lines.add("weights <- (1 - phi) / nrow(f) + phi * p / sum(p)");
        } else {
            lines.add("weights <- rep(1 / nrow(f), nrow(f))  # E is a plain mean");
        }
        if (problem.isCentred()) {
            lines.gap().add("""
                # Gauge: every row less its mean, which softmax does not see.
                f <- f - rowMeans(f)
                g <- g - rowMeans(g)\
                """);
        }
    }

    private static String focusWords() {
        return "# Focus phi: E = (1 - phi) mean over all rows + phi sum(p .) / sum(p), p how much a row is the"
                + " target's.";
    }

    private static void share(SnippetProblem problem, RowChoice rows, String own, Lines lines) {
        if (problem.focus().by() == ShareKind.SOFTMAX) {
            lines.add("p <- exp(" + own + " - apply(" + own + ", 1, max))  # its softmax share");
            lines.add("p <- p[, target] / rowSums(p)");
        } else if (rows instanceof RowChoice.InFile file) {
            lines.add("p <- as.numeric(" + load(file.file()) + "[fit] == target - 1)  # 1 where the label is it");
        } else if (rows instanceof RowChoice.Listed listed) {
            lines.add("p <- as.numeric(fit %in% (" + vector(listed.rows()) + " + 1))  # 1 in rows whose label is it");
        }
    }

    private static void readMoments(SnippetProblem problem, SnippetData data, Lines lines) {
        NumpyFile file = data.predicting();
        if (data.areColumns()) {
            throw new DataException(
                    file.file(),
                    "glmnet wants rows, and of second moments of so many categories they take a factorisation of hours",
                    "ask for a program in Python or Java");
        }
        lines.add("# Second moments C = E[f f'] of the fit rows, the upper triangle row after row.");
        lines.add("n <- " + problem.columns());
        lines.add("moments <- matrix(0, n, n)");
        lines.add("moments[lower.tri(moments, diag = TRUE)] <- " + load(file, "second_moments"));
        lines.add("moments <- moments + t(moments) - diag(diag(moments))");
        if (problem.isCentred()) {
            lines.gap().add("""
                # Gauge: every row less its mean, which softmax does not see.
                centre <- diag(n) - 1 / n
                moments <- centre %*% moments %*% centre\
                """);
        }
        if (problem.focus().isOn()) {
            lines.gap().add(focusWords());
            lines.add("rows <- " + load(file, "focus_rows"));
            lines.add("phi <- " + problem.focus().share());
            if (problem.focus().by() == ShareKind.SOFTMAX) {
                share(problem, data.own(), "rows", lines);
            } else {
                lines.add(
                        "p <- as.numeric(" + load(file, "focus_labels") + " == target - 1)  # 1 where the label is it");
            }
            if (problem.isCentred()) {
                lines.add("rows <- rows - rowMeans(rows)");
            }
            lines.add("moments <- (1 - phi) * moments + phi * crossprod(rows, p * rows) / sum(p)");
        }
        lines.gap().add("""
            # glmnet wants rows: n of them that have these moments.
            parts <- eigen(moments, symmetric = TRUE)
            f <- sqrt(n) * sqrt(pmax(parts$values, 0)) * t(parts$vectors)
            g <- f
            weights <- rep(1 / n, n)\
            """);
    }

    private static void solve(SnippetProblem problem, Lines lines) {
        lines.gap().add("# All that may predict the target.");
        lines.add("predictors <- setdiff(seq_len(ncol(f)), " + vector(problem.notPredicting()) + " + 1)");
        lines.add("x <- f[, predictors, drop = FALSE]");
        lines.add("y <- g[, target]");
        if (problem.predictors() < 2) {
            lines.add("x <- cbind(x, 0)  # glmnet wants two columns at least");
        }
        lines.gap().add("""
            # glmnet minimises half of the objective, so its lambda is half of ours. It comes down in steps from where every
            # coefficient is 0, and stops late: with thresh = 1e-14 the fifth digit may be wrong.
            largest <- 2 * max(abs(crossprod(x, weights * y)))
            steps <- exp(seq(log(max(largest, 1.01 * lambda)), log(lambda), length.out = 100))
            steps[100] <- lambda
            model <- glmnet(x, y, weights = weights * nrow(x), lambda = steps / 2, intercept = FALSE,
                            standardize = FALSE, thresh = 1e-20, maxit = 1e8)
            theta <- as.numeric(model$beta[, 100])
            """);
        lines.gap().add("# Names of the categories that the program found; any other is printed by its column alone.");
        lines.add("found <- c("
                + problem.names().entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\" = " + Quoted.r(entry.getValue()))
                        .collect(Collectors.joining(",\n           "))
                + ")");
        lines.gap().add("""
            cat("column\\ttheta\\tname\\n")
            for (place in order(-abs(theta))) {
              if (abs(theta[place]) > 1e-7) {  # less is what glmnet leaves where it stops
                column <- as.character(predictors[place] - 1)
                name <- if (column %in% names(found)) found[[column]] else ""
                cat(column, format(theta[place], digits = 15), name, sep = "\\t")
                cat("\\n")
              }
            }
            """);
    }

    private static String vector(List<Integer> numbers) {
        return "c(" + Lines.numbers(numbers) + ")";
    }

    private static String load(NumpyFile file) {
        return file.array().map(name -> load(file, name)).orElseGet(() -> "read_npy(" + Quoted.r(file.file()) + ")");
    }

    private static String load(NumpyFile file, String array) {
        return "read_npy(" + Quoted.r(file.file()) + ", " + Quoted.r(array) + ")";
    }
}
