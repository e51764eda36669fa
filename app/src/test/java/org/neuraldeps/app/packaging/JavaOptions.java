package org.neuraldeps.app.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The options of Java in a package, once for every launcher; {@code $APPDIR} is where the jars lie, for jpackage's too. */
final class JavaOptions {

    /** As in the script of a checkout: Java would rather take more memory than collect what is free in it. */
    private static final List<String> MEMORY =
            List.of("-XX:GCTimeRatio=4", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30");

    /** JavaCPP takes native libraries from there before it would unpack them into the home folder. */
    private static final List<String> NATIVE = List.of(
            "-Djava.library.path=$APPDIR/" + (Platform.ofThisMachine().system().equals("linux") ? "jni" : "lib"),
            "-Dorg.bytedeco.javacpp.pathsfirst=true");

    /** What Java 24 and later warn of, on standard error, at every start: libraries of ours that are older. */
    private static final List<String> UNWARNED =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private JavaOptions() {}

    /** @param feature the version of Java in the package, as 17 */
    static List<String> of(int feature) {
        List<String> all = new ArrayList<>(MEMORY);
        all.addAll(NATIVE);
        if (feature >= 24) {
            all.addAll(UNWARNED);
        }
        return all;
    }

    /** The same as words of a shell, where APPDIR is a variable. */
    static String inShell(int feature) {
        return of(feature).stream().map(option -> '"' + option + '"').collect(Collectors.joining(" "));
    }
}
