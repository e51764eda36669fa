package org.neuraldeps.app.plate.snippet;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.ShareKind;

/** The solver of this program does all of it. */
final class JavaProgram implements SnippetWriter {

    /** Every type that a body may name. */
    private static final Set<String> TYPES = Set.of(
            "java.nio.file.Path",
            "java.util.Arrays",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "org.neuraldeps.solver.covlasso.Coefficient",
            "org.neuraldeps.solver.covlasso.CovLassoProblem",
            "org.neuraldeps.solver.covlasso.DictionaryRule",
            "org.neuraldeps.solver.covlasso.ExactHomotopy",
            "org.neuraldeps.solver.covlasso.FocusedTarget",
            "org.neuraldeps.solver.covlasso.PathOptions",
            "org.neuraldeps.solver.covlasso.Solution",
            "org.neuraldeps.solver.covlasso.SolutionPath",
            "org.neuraldeps.solver.data.Categories",
            "org.neuraldeps.solver.data.Labels",
            "org.neuraldeps.solver.data.LogitDataset",
            "org.neuraldeps.solver.data.LogitMatrix",
            "org.neuraldeps.solver.data.RowCentredLogits",
            "org.neuraldeps.solver.data.Split",
            "org.neuraldeps.solver.io.FoundFile",
            "org.neuraldeps.solver.io.LogitFormats",
            "org.neuraldeps.solver.io.MomentsFile",
            "org.neuraldeps.solver.io.Reading",
            "org.neuraldeps.solver.io.StoredVectors",
            "org.neuraldeps.solver.kept.FocusRows",
            "org.neuraldeps.solver.kept.KeptMoments",
            "org.neuraldeps.solver.moments.FitSample",
            "org.neuraldeps.solver.moments.MomentAccumulator",
            "org.neuraldeps.solver.moments.MomentSource",
            "org.neuraldeps.solver.moments.RowCentredMoments",
            "org.neuraldeps.solver.moments.SecondMoments",
            "org.neuraldeps.solver.moments.SoftmaxShares",
            "org.neuraldeps.solver.moments.TargetMoments",
            "org.neuraldeps.solver.moments.TargetShare",
            "org.neuraldeps.solver.work.Progress",
            "org.neuraldeps.solver.work.Workers");

    @Override
    public String needs() {
        return "Java 17 and the program's jars (java -cp \"app/target/lib/*\" FILE.java)";
    }

    @Override
    public void write(SnippetProblem problem, SnippetData data, Lines lines) {
        Lines body = new Lines();
        open(problem, data, body);
        solve(problem, body);
        lines.gap();
        imports(body.toString()).forEach(type -> lines.add("import " + type + ";"));
        lines.gap().add("""
            final class Dependencies {

                public static void main(String[] arguments) {\
            """);
        body.toString().lines().forEach(line -> lines.add(line.isEmpty() ? "" : "        " + line));
        lines.add("    }").add("}");
    }

    private static void open(SnippetProblem problem, SnippetData data, Lines body) {
        body.add("int target = " + problem.target() + "; // i, a column of the logits");
        body.add("double lambda = " + problem.lambda() + "; // in squared logit units");
        body.gap();
        if (data.areMoments()) {
            body.add("// Second moments C of the fit rows, formed before.");
            body.add("KeptMoments kept = MomentsFile.read(FoundFile.of(Path.of("
                    + Quoted.java(data.predicting().file()) + ")), Progress.NONE);");
            body.add("SecondMoments moments = kept.fit().secondMoments(Progress.NONE);");
            centreMoments(problem, body);
            body.add("CovLassoProblem problem = CovLassoProblem.within(moments, target, Progress.NONE);");
            focusOnKept(problem, body);
        } else {
            readRows(problem, data, body);
            focus(problem, data, body);
        }
        restrict(problem, body);
    }

    private static void readRows(SnippetProblem problem, SnippetData data, Lines body) {
        body.add("// Logits before the softmax: one row a sample, one column a category.");
        body.add("LogitMatrix " + raw(problem, "f") + " = " + load(data.predicting()) + ";");
        if (problem.isCentred()) {
            body.add("// Gauge: every row less its mean, which softmax does not see.");
            body.add("LogitMatrix f = new RowCentredLogits(given);");
        }
        data.predicted().ifPresent(file -> {
            body.add("// Those of the target's network, on the same rows.");
            body.add("LogitMatrix g = "
                    + (problem.isCentred() ? "new RowCentredLogits(" + load(file) + ")" : load(file)) + ";");
        });
        held(data.held(), body);
        body.add("FitSample sample = FitSample.of(split);");
        body.gap().add("// Second moments C = E[f f'], neither centred nor normalised.");
        body.add("SecondMoments moments = " + moments(problem) + ";");
        if (problem.isCentred() && problem.columns() <= CategoryLimits.HELD) {
            centreMoments(problem, body);
        }
        if (problem.isBetween()) {
            body.add("TargetMoments ofTarget = MomentAccumulator.between(f, g, target, sample, Progress.NONE);");
            body.add("CovLassoProblem problem = CovLassoProblem.between(moments, target, ofTarget);");
        } else {
            body.add("CovLassoProblem problem = CovLassoProblem.within(moments, target, Progress.NONE);");
        }
    }

    /** C of rows as they are, where it is held: that of centred rows follows from it. */
    private static String moments(SnippetProblem problem) {
        if (problem.isCentred() && problem.columns() > CategoryLimits.HELD) {
            return "RowCentredMoments.of(f, sample, Progress.NONE, Workers.CALLER)";
        }
        return "MomentSource.of(" + raw(problem, "f") + ", sample, Progress.NONE, Workers.CALLER)";
    }

    private static void centreMoments(SnippetProblem problem, Lines body) {
        if (problem.isCentred()) {
            body.add("moments = RowCentredMoments.of(moments); // of centred rows, without another pass over them");
        }
    }

    private static String raw(SnippetProblem problem, String name) {
        return problem.isCentred() ? "given" : name;
    }

    private static void held(RowChoice held, Lines body) {
        if (held instanceof RowChoice.InFile file) {
            body.add("// Rows marked there are held out; the moments come from the others.");
            body.add("Split split = new Split(StoredVectors.mask(" + vector(file.file()) + "));");
        } else if (held instanceof RowChoice.Listed listed) {
            body.add("// These rows are held out; the moments come from the others.");
            body.add("boolean[] heldOut = new boolean[f.rows()];");
            body.add("for (int row : new int[] {" + Lines.numbers(listed.rows()) + "}) {");
            body.add("    heldOut[row] = true;").add("}");
            body.add("Split split = new Split(heldOut);");
        } else {
            body.add("Split split = Split.allFit(f.rows()); // no row is held out");
        }
    }

    private static void focus(SnippetProblem problem, SnippetData data, Lines body) {
        if (!problem.focus().isOn()) {
            return;
        }
        body.gap().add(focusWords());
        String labels = "Optional.empty()";
        if (data.own() instanceof RowChoice.InFile file) {
            body.add("int[] labels = StoredVectors.labels(" + vector(file.file()) + ");");
        } else if (data.own() instanceof RowChoice.Listed listed) {
            body.add("int[] labels = new int[f.rows()];");
            body.add("Arrays.fill(labels, target == 0 ? 1 : 0); // any other category");
            body.add("for (int row : new int[] {" + Lines.numbers(listed.rows()) + "}) {");
            body.add("    labels[row] = target;").add("}");
        }
        if (problem.focus().by() == ShareKind.LABEL) {
            labels = "Optional.of(new Labels(labels, f.columns(), \"labels\"))";
        }
        body.add("LogitDataset data = new LogitDataset(");
        body.add("        \"logits\", f, Categories.numbered(f.columns()), " + labels + ", split,");
        body.add("        " + (problem.isBetween() ? "Optional.of(g)" : "Optional.empty()") + ");");
        body.add("TargetShare share = "
                + (problem.focus().by() == ShareKind.SOFTMAX
                        ? "SoftmaxShares.of(data, Progress.NONE, Workers.CALLER).of(target)"
                        : "TargetShare.byLabel(data, target)")
                + ";");
        applyFocus(problem, body);
    }

    private static void focusOnKept(SnippetProblem problem, Lines body) {
        if (!problem.focus().isOn()) {
            return;
        }
        body.gap().add(focusWords());
        body.add("FocusRows rows = kept.focus()" + (problem.isCentred() ? ".rowCentred()" : "") + ";");
        body.add("LogitDataset data = rows.dataset(\"logits\", kept.categories());");
        body.add("TargetShare share = "
                + (problem.focus().by() == ShareKind.SOFTMAX
                        ? "SoftmaxShares.of(data, Progress.NONE, Workers.CALLER).of(target)"
                        : "rows.byLabel(data, target)")
                + ";");
        applyFocus(problem, body);
    }

    private static String focusWords() {
        return "// Focus phi: E = (1 - phi) mean over all rows + phi sum(p .) / sum(p), p how much a row is the"
                + " target's.";
    }

    private static void applyFocus(SnippetProblem problem, Lines body) {
        body.add("double phi = " + problem.focus().share() + ";");
        body.add("problem = FocusedTarget.of(problem, share, data, Progress.NONE, Workers.CALLER)");
        body.add("        .problem(phi, Progress.NONE);");
    }

    private static void restrict(SnippetProblem problem, Lines body) {
        boolean withOwn = problem.rule().withOwn() && problem.isBetween();
        if (withOwn || !problem.rule().leftOut().isEmpty()) {
            body.gap()
                    .add("// Who may predict: " + (withOwn ? "also the target's own category" : "all but the target")
                            + (problem.rule().leftOut().isEmpty() ? "." : ", and none of those that are left out."));
            body.add("problem = new DictionaryRule(" + withOwn + ", List.of("
                    + Lines.numbers(problem.rule().leftOut()) + ")).applyTo(problem);");
        }
    }

    private static void solve(SnippetProblem problem, Lines body) {
        body.gap().add("""
            // The exact path from lambda_max down, and the solution on it with its proof.
            SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full().downTo(lambda), Progress.NONE);
            Solution solution = path.at(lambda);
            System.err.println("relative gap " + path.certify(solution).relativeGap());
            """);
        body.gap().add("// Names of the categories that the program found; any other is printed by its column alone.");
        body.add("Map<Integer, String> names = Map.ofEntries("
                + problem.names().entrySet().stream()
                        .map(entry ->
                                "\n        Map.entry(" + entry.getKey() + ", " + Quoted.java(entry.getValue()) + ")")
                        .collect(Collectors.joining(","))
                + ");");
        body.gap().add("""
            System.out.println("column\\ttheta\\tname");
            for (Coefficient found : solution.byMagnitude()) {
                int column = found.category();
                System.out.println(column + "\\t" + found.value() + "\\t" + names.getOrDefault(column, ""));
            }
            """);
    }

    private static String load(NumpyFile file) {
        return "LogitFormats.open(Path.of(" + Quoted.java(file.file()) + "), "
                + file.array()
                        .map(name -> "Reading.of(" + Quoted.java(name) + "), ")
                        .orElse("") + "Progress.NONE)";
    }

    private static String vector(NumpyFile file) {
        return "FoundFile.of(Path.of(" + Quoted.java(file.file()) + "))";
    }

    /** Those of the types that the body names, in the usual order. */
    private static Iterable<String> imports(String body) {
        return TYPES.stream()
                .filter(type -> body.matches("(?s).*\\b" + type.substring(type.lastIndexOf('.') + 1) + "\\b.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
