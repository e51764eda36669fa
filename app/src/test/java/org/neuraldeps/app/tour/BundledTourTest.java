package org.neuraldeps.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.CompareControls;
import org.neuraldeps.app.need.ErrorsWithoutPenalty;
import org.neuraldeps.app.need.EvaluateTarget;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.NumberText;

/** What the tour of the program says: every number in its words is computed here, from the state of its step. */
final class BundledTourTest {

    /** Numbers that are names. */
    private static final Pattern NAMES = Pattern.compile("Conjecture 1|Theorem 3|λ/2|θ = 0");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?( %)?");

    private static final List<TourStep> STEPS = BundledTour.read().steps();
    private static final Map<DataRequest, OpenedDataset> OPENED = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void aLogitIsOneOfAThousand() {
        Picture picture = picture(0);
        assertThat(picture.solution().nonzeros()).isZero();
        says(0, count(picture.categories().size()), count(others(picture)));
    }

    @Test
    void theFirstThatEntersGoesTogetherMostWithTheTarget() {
        Picture picture = picture(1);
        assertThat(names(picture)).containsExactly("corn");
        assertThat(names(
                        picture,
                        Control.LARGEST
                                .coefficients(problem(picture), 1, Progress.NONE)
                                .get(0)
                                .category()))
                .isEqualTo("corn");
        says(1, NumberText.fixed(picture.solution().values()[0], 3), left(picture));
    }

    @Test
    void fiveHaveASay() {
        Picture picture = picture(2);
        assertThat(names(picture)).containsExactlyInAnyOrder("fig", "cucumber", "ear", "plate", "corn");
        assertThat(strongest(picture)).isEqualTo("fig");
        says(2, left(picture));
    }

    @Test
    void aTenthOfTheLargestLambda() {
        Picture picture = picture(3);
        assertThat(picture.solution().lambdaRatio()).isEqualTo(0.1);
        says(3, count(picture.solution().nonzeros()), left(picture));
    }

    @Test
    void withoutAPenaltyNothingIsLeft() {
        Picture picture = picture(4);
        Redundancy redundancy = new ErrorsWithoutPenalty(picture.solved().data())
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(redundancy.bound(state(4).target()) / picture.solution().targetMoment())
                .isLessThan(1e-9);
        says(4, count(others(picture)), count(others(picture)));
    }

    @Test
    void conjecture1IsRightWhereTheStepSaysSo() {
        Picture picture = picture(5);
        ScreeningCounts counts = conjecture1(picture);
        assertThat(counts.discardedActive()).isZero();
        says(5, count(counts.keptActive()), count(counts.discardedZero()));
    }

    @Test
    void conjecture1FailsWhereTheStepSaysSo() {
        Picture picture = picture(6);
        ScreeningCounts counts = conjecture1(picture);
        assertThat(counts.violators())
                .extracting(category -> names(picture, category))
                .containsExactlyInAnyOrder("Dandie Dinmont", "anemone fish");
        says(6, count(picture.solution().nonzeros()), count(counts.discardedActive()));
    }

    @Test
    void theorem3NeverErrs() {
        Picture picture = picture(7);
        ScreeningCounts counts = theorem3(picture);
        assertThat(counts.discardedActive()).isZero();
        Picture ten = picture.solved().at(new LambdaSetting.Nonzeros(10));
        ScreeningCounts less = theorem3(ten);
        assertThat(less.discardedZero()).isZero();
        says(
                7,
                count(counts.discardedZero()),
                count(others(picture)),
                count(counts.keptActive()),
                count(counts.keptActive() + counts.keptZero()),
                count(ten.solution().nonzeros()));
    }

    @Test
    void table1WithoutAFocus() {
        Picture picture = picture(8);
        Table1 table = table(picture);
        Table1 nothing = controls(picture).get(Control.ZERO);
        assertThat(table.positiveAcc()).hasValue(0);
        assertThat(table.originalPositiveAcc()).hasValue(1);
        int[] rows = picture.solved().data().dataset().split().evaluationIndices();
        says(
                8,
                count(picture.solution().nonzeros()),
                count(rows.length),
                count(picture.solved().data().dataset().independent(rows)),
                percent(table.acc().orElseThrow()),
                percent(table.originalAcc().orElseThrow()),
                count(table.positives().orElseThrow()),
                percent(nothing.acc().orElseThrow()));
    }

    @Test
    void table1UnderAFocus() {
        Picture picture = picture(9);
        Table1 table = table(picture);
        Table1 random = controls(picture).get(Control.RANDOM);
        assertThat(strongest(picture)).isEqualTo("acorn");
        String positives = count(table.positives().orElseThrow());
        says(
                9,
                String.valueOf(state(9).problem().focus().share()),
                count(picture.solution().nonzeros()),
                wins(table),
                positives,
                count(table.wins().orElseThrow().falseWins()),
                count(picture.solution().nonzeros()),
                wins(random),
                positives,
                count(random.wins().orElseThrow().falseWins()),
                NumberText.fixed(problem(picture).focus().orElseThrow().effectiveRows(), 1));
    }

    @Test
    void betweenTwoNetworks() {
        Picture picture = picture(10);
        assertThat(names(picture)).contains("cucumber", "artichoke", "fig");
        assertThat(state(10).data().isBetween()).isTrue();
        ExplorerState within = state(10).on(DataRequest.of(state(10).data().targets()));
        Picture own = picture(within);
        says(
                10,
                count(picture.solution().nonzeros()),
                left(picture),
                count(own.solution().nonzeros()),
                left(own));
    }

    @Test
    void itHasNoMoreStepsThanAreTestedHereAndIsADocumentLikeAnyOther() {
        assertThat(STEPS).hasSize(11).allSatisfy(step -> assertThat(step.words())
                .as("read aloud within half a minute")
                .hasSizeBetween(100, 420));
        Tour tour = BundledTour.read();
        Path file = folder.resolve("copy.ndetour");
        TourFile.write(tour, file);
        assertThat(TourFile.read(file)).isEqualTo(tour);
    }

    /** All numbers in the words of a step, in their order. */
    private static void says(int step, String... computed) {
        List<String> said = new ArrayList<>();
        Matcher number = NUMBER.matcher(
                NAMES.matcher(STEPS.get(step).heading() + " " + STEPS.get(step).words())
                        .replaceAll("…"));
        while (number.find()) {
            said.add(number.group());
        }
        assertThat(said).isEqualTo(Arrays.asList(computed));
    }

    private static ExplorerState state(int step) {
        return STEPS.get(step).view().state();
    }

    private static Picture picture(int step) {
        return picture(state(step));
    }

    private static Picture picture(ExplorerState state) {
        OpenedDataset data = OPENED.computeIfAbsent(
                state.data(), request -> FoundData.of(request).open(Progress.NONE, Workers.CALLER));
        return SolveTarget.of(data, state)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(state.lambda());
    }

    private static CovLassoProblem problem(Picture picture) {
        return picture.solved().path().problem();
    }

    private static int others(Picture picture) {
        return problem(picture).dictionary().indices().length;
    }

    private static ScreeningCounts conjecture1(Picture picture) {
        CovLassoProblem problem = problem(picture);
        double lambda = picture.solution().lambda();
        return Screening.count(problem, Screening.byConjecture1(problem, lambda), picture.solution());
    }

    /** With nothing known of the error without penalty, which is 0 here. */
    private static ScreeningCounts theorem3(Picture picture) {
        CovLassoProblem problem = problem(picture);
        double lambda = picture.solution().lambda();
        return Screening.count(problem, Screening.byTheorem3(problem, lambda, 0), picture.solution());
    }

    private static TargetEvaluation evaluation(Picture picture) {
        return EvaluateTarget.of(picture).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static Table1 table(Picture picture) {
        return evaluation(picture).metrics(picture.solution());
    }

    private static Map<Control, Table1> controls(Picture picture) {
        return CompareControls.of(picture, evaluation(picture))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .tables();
    }

    private static String wins(Table1 table) {
        return count((int)
                Math.round(table.positiveAcc().orElseThrow() * table.positives().orElseThrow()));
    }

    private static String left(Picture picture) {
        return percent(picture.solution().relativeError());
    }

    private static String percent(double part) {
        return NumberText.percent(part);
    }

    private static String count(int number) {
        return String.valueOf(number);
    }

    private static List<String> names(Picture picture) {
        return Arrays.stream(picture.solution().support())
                .mapToObj(category -> names(picture, category))
                .toList();
    }

    private static String names(Picture picture, int category) {
        Categories categories = picture.categories();
        return categories.get(category).name();
    }

    private static String strongest(Picture picture) {
        return names(picture, picture.solution().byMagnitude().get(0).category());
    }
}
