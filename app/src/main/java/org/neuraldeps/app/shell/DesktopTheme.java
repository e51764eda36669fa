package org.neuraldeps.app.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** Whether the desktop is dark. JavaFX 17 does not know; the desktops' own programs do. */
final class DesktopTheme {

    private static final String WINDOWS_KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";

    private DesktopTheme() {}

    /** Asks in the background; a desktop that does not answer is light. */
    static void ask(Tasks tasks, Consumer<Boolean> isDark) {
        List<String> question = question(System.getProperty("os.name"));
        Request<Boolean> request = new Request<>(
                Messages.text("task.theme"), Lane.INTERACTIVE, (progress, workers) -> saysDark(answer(question)));
        tasks.begin(request, new Outcome<>() {
            @Override
            public void done(Boolean value) {
                isDark.accept(value);
            }

            @Override
            public void failed(Failure failure, Optional<Boolean> part) {
                isDark.accept(false);
            }
        });
    }

    static List<String> question(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of("defaults", "read", "-g", "AppleInterfaceStyle");
        }
        return name.startsWith("windows")
                ? List.of("reg", "query", WINDOWS_KEY, "/v", "AppsUseLightTheme")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    /** "Dark" on macOS, 'prefer-dark' on GNOME and its kin, a light theme that is 0x0 on Windows. */
    static boolean saysDark(String answer) {
        return answer.toLowerCase(Locale.ROOT).contains("dark")
                || answer.strip().endsWith("0x0");
    }

    private static String answer(List<String> question) throws IOException {
        Process process = new ProcessBuilder(question).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
