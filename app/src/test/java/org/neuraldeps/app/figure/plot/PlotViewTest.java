package org.neuraldeps.app.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;

/** What looking closer and moving do to the part of a plot that is shown. */
class PlotViewTest {

    private static final Box AREA = new Box(50, 20, 200, 100);

    /** λ from 100 down to 0.01 on a logarithmic axis, numbers from 0 to 1 upwards. */
    private static PlotView view(double from, double to, double low, double high) {
        return new PlotView(
                Plot.PATH,
                AREA,
                new AxisView(from, to, -2, 2, Optional.of(new PathCoordinate(PathAxis.LOG_LAMBDA))),
                new AxisView(low, high, 0, 1, Optional.empty()),
                OptionalDouble.of(120));
    }

    private static final PlotView WHOLE = view(-2, 2, 0, 1);

    private static void isAbout(Optional<Range> range, double from, double to) {
        assertThat(range.orElseThrow().from()).isCloseTo(from, within(1e-9 * Math.abs(to)));
        assertThat(range.orElseThrow().to()).isCloseTo(to, within(1e-9 * Math.abs(to)));
    }

    @Test
    void whatLiesUnderThePointerStaysThereWhenOneLooksCloser() {
        Extent closer = WHOLE.zoomed(Extent.WHOLE, 100, 95, 0.5);
        // A quarter of the way from λ = 100 to 0.01, and of that from 0 to 1.
        isAbout(closer.across(), Math.pow(10, -0.5), Math.pow(10, 1.5));
        isAbout(closer.upwards(), 0.125, 0.625);
        Extent back = view(-1.5, 0.5, 0.125, 0.625).zoomed(closer, 100, 95, 2);
        assertThat(back).isEqualTo(Extent.WHOLE);
    }

    @Test
    void besideAnAxisThatAxisIsMeantAlone() {
        assertThat(WHOLE.zoomed(Extent.WHOLE, 20, 70, 0.5).across()).isEmpty();
        isAbout(WHOLE.zoomed(Extent.WHOLE, 20, 70, 0.5).upwards(), 0.25, 0.75);
        assertThat(WHOLE.zoomed(Extent.WHOLE, 150, 130, 0.5).upwards()).isEmpty();
        isAbout(WHOLE.zoomed(Extent.WHOLE, 150, 130, 0.5).across(), 0.1, 10);
        assertThat(WHOLE.isInPlot(20, 130)).as("the corner").isFalse();
        assertThat(WHOLE.isInPlot(280, 70)).as("the names on the right").isFalse();
    }

    @Test
    void nothingFartherOutComesIntoView() {
        Extent part = Extent.of(Optional.of(new Range(0.1, 10)), Optional.of(new Range(0.2, 0.4)));
        PlotView view = view(-1, 1, 0.2, 0.4);
        assertThat(view.zoomed(part, 150, 70, 1000)).isEqualTo(Extent.WHOLE);
        assertThat(WHOLE.moved(Extent.WHOLE, 150, 70, 40, 30)).isEqualTo(Extent.WHOLE);
        isAbout(view.moved(part, 150, 70, 50, 0).across(), Math.pow(10, -0.5), Math.pow(10, 1.5));
        isAbout(view.moved(part, 150, 70, 0, 50).upwards(), 0.3, 0.5);
        isAbout(view.moved(part, 150, 70, 9999, -9999).across(), 1, 100);
        isAbout(view.moved(part, 150, 70, 9999, -9999).upwards(), 0, 0.2);
        isAbout(view.looking(part, 0.5, -0.5).across(), 0.01 * Math.pow(10, 0), 1);
    }

    @Test
    void aPartThatLiesOutsideCanBeMovedBack() {
        Extent outside = Extent.of(Optional.empty(), Optional.of(new Range(2, 3)));
        PlotView view = view(-2, 2, 2, 3);
        assertThat(view.moved(outside, 150, 70, 0, -9999)).isEqualTo(Extent.WHOLE);
        isAbout(view.moved(outside, 150, 70, 0, -50).upwards(), 1.5, 2.5);
        isAbout(view.moved(outside, 150, 70, 0, 9999).upwards(), 2, 3);
    }

    @Test
    void lookingCloserEndsWhereAnAxisCouldTellNothingApart() {
        PlotView view = WHOLE;
        Extent extent = Extent.WHOLE;
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            extent = view.zoomed(extent, 50 + 200 * random.nextDouble(), 20 + 100 * random.nextDouble(), 0.5);
            Range across = extent.across().orElseThrow();
            Range upwards = extent.upwards().orElseThrow();
            view = view(-Math.log10(across.to()), -Math.log10(across.from()), upwards.from(), upwards.to());
            assertThat(upwards.to() - upwards.from()).isGreaterThan(0.99e-4);
            assertThat(view.across().to() - view.across().from()).isGreaterThan(3.9e-4);
        }
        assertThat(extent.upwards().orElseThrow().to()
                        - extent.upwards().orElseThrow().from())
                .isLessThan(2e-4);
    }

    @Test
    void lockingKeepsWhatIsSeen() {
        Extent locked = view(-1, 1, 0.2, 0.4).locked();
        assertThat(locked.isLocked()).isTrue();
        isAbout(locked.across(), 0.1, 10);
        isAbout(locked.upwards(), 0.2, 0.4);
    }

    @Test
    void theLineIsTakenHoldOfWhereItIs() {
        assertThat(WHOLE.isOnLine(122, 70)).isTrue();
        assertThat(WHOLE.isOnLine(124, 70)).isFalse();
        assertThat(WHOLE.isOnLine(120, 10)).isFalse();
    }
}
