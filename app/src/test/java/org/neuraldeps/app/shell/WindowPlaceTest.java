package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WindowPlaceTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 25, 1920, 1055);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 2560, 1440);

    private final Preferences preferences = new InMemoryPreferences();

    private WindowPlace kept(Rectangle2D... screens) {
        return WindowPlace.kept(preferences, List.of(screens));
    }

    @ParameterizedTest
    @CsvSource({"1280, 775", "1600, 1000", "1920, 1055", "2560, 1600", "1707, 1067", "1024, 740", "3840, 2160"})
    void theFirstWindowIsRoomyAndOnItsScreen(double width, double height) {
        Rectangle2D screen = new Rectangle2D(7, 25, width, height);
        Rectangle2D bounds = WindowPlace.first(screen).bounds();
        assertThat(screen.contains(bounds)).isTrue();
        assertThat(bounds.getWidth()).isGreaterThanOrEqualTo(Math.min(width, 1280));
        assertThat(bounds.getHeight()).isGreaterThanOrEqualTo(Math.min(height, 800));
        assertThat(bounds.getMinX() - screen.getMinX())
                .as("in the middle")
                .isCloseTo(screen.getMaxX() - bounds.getMaxX(), org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void aScreenWithNoMoreThanEnoughRoomIsFilled() {
        assertThat(WindowPlace.first(new Rectangle2D(0, 0, 1280, 775)).isMaximised())
                .isTrue();
        assertThat(WindowPlace.first(SCREEN).isMaximised()).isFalse();
    }

    @Test
    void theNextStartFindsWhatTheLastOneKept() {
        WindowPlace place = new WindowPlace(new Rectangle2D(2000, 40, 1500, 900), true);
        place.keep(preferences);
        assertThat(kept(SCREEN, RIGHT)).isEqualTo(place);
    }

    @Test
    void withoutAnythingKeptItIsTheFirstPlaceOfThePrimaryScreen() {
        assertThat(kept(SCREEN, RIGHT)).isEqualTo(WindowPlace.first(SCREEN));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesBackToTheOneThatIsThere() {
        new WindowPlace(new Rectangle2D(2400, 300, 1500, 900), false).keep(preferences);
        assertThat(kept(SCREEN)).isEqualTo(WindowPlace.first(SCREEN));
    }

    @Test
    void aWindowLargerThanItsScreenOrPartlyOutsideIsBroughtInside() {
        new WindowPlace(new Rectangle2D(-300, -200, 3000, 1000), false).keep(preferences);
        assertThat(kept(SCREEN).bounds()).isEqualTo(new Rectangle2D(0, 25, 1920, 1000));
        new WindowPlace(new Rectangle2D(1000, 600, 1280, 800), false).keep(preferences);
        assertThat(kept(SCREEN).bounds()).isEqualTo(new Rectangle2D(640, 280, 1280, 800));
    }
}
