package org.neuraldeps.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/** The arrows between packages. A rule that fails says why it is there. */
@AnalyzeClasses(packages = "org.neuraldeps", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    // ---- solver ----

    @ArchTest
    static final ArchRule workKnowsNothing =
            solver("work").because("progress, cancelling and workers are what everything else is told through");

    @ArchTest
    static final ArchRule dataKnowsOnlyWork =
            solver("data", "work").because("inside the solver every arrow points towards data, so data points nowhere");

    @ArchTest
    static final ArchRule momentsKnowData = solver("moments", "data", "work")
            .because("second moments are formed from logits and know nothing of what is made of them");

    @ArchTest
    static final ArchRule keptKnowsMoments = solver("kept", "moments", "data", "work")
            .because("what is kept is moments and rows; who solves with it does not matter to it");

    @ArchTest
    static final ArchRule covlassoKnowsMoments = solver("covlasso", "moments", "data", "work")
            .because("a path needs nothing but moments: that is what makes it exact, fast and testable");

    @ArchTest
    static final ArchRule theoryKnowsCovlasso = solver("theory", "covlasso", "moments", "data", "work")
            .because("bounds and screening are compared with solutions, never used by them");

    @ArchTest
    static final ArchRule evaluationKnowsCovlasso = solver("evaluation", "covlasso", "moments", "data", "work")
            .because("Table 1 judges a solution on rows the solver has not seen");

    @ArchTest
    static final ArchRule checkKnowsMoments = solver("check", "moments", "data", "work")
            .because("what is wrong with logits can be said before anything is solved");

    @ArchTest
    static final ArchRule graphKnowsCovlasso = solver("graph", "hierarchy", "covlasso", "moments", "data", "work")
            .because("the dependency graph is a view of solutions");

    @ArchTest
    static final ArchRule hierarchyKnowsData = solver("hierarchy", "data", "work")
            .because("what categories are kinds of has nothing to do with their logits");

    @ArchTest
    static final ArchRule plantingKnowsCovlasso = solver("planting", "covlasso", "moments", "data", "work")
            .because("a truth is set against solutions, and no solution may know it");

    @ArchTest
    static final ArchRule headsKnowMoments = solver("heads", "moments", "data", "work")
            .because("a head is learned from features, whatever is made of its logits afterwards");

    @ArchTest
    static final ArchRule labsKnowHeadsAndCovlasso = solver("labs", "heads", "covlasso", "moments", "data", "work")
            .because("the experiments of the paper are made of heads and solutions, which know nothing of them");

    @ArchTest
    static final ArchRule stabilityKnowsSelection = solver(
                    "stability", "selection", "evaluation", "graph", "covlasso", "moments", "data", "work")
            .because("half-samples are solved as folds are, and nothing that is solved knows of them");

    @ArchTest
    static final ArchRule nothingInTheSolverKnowsIo = noClasses()
            .that(resideInAPackage("org.neuraldeps.solver..").and(resideOutside("org.neuraldeps.solver.io..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neuraldeps.solver.io..")
            .because("files are one way to get logits; computing must not care where they came from");

    @ArchTest
    static final ArchRule solverHasNoScreen = noClasses()
            .that()
            .resideInAPackage("org.neuraldeps.solver..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "javax.imageio..", "org.neuraldeps.app..")
            .because("the solver must run in a server, a notebook or a benchmark without a toolkit");

    @ArchTest
    static final ArchRule ejmlStaysInside = codeUnits()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.neuraldeps.solver..")
                    .and(HasModifiers.Predicates.modifier(JavaModifier.PUBLIC).forSubtype()))
            .and()
            .arePublic()
            .should(notMention("org.ejml"))
            .because("the linear algebra library must be replaceable without touching anything outside the solver");

    @ArchTest
    static final ArchRule openBlasStaysInside = codeUnits()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.neuraldeps.solver..")
                    .and(HasModifiers.Predicates.modifier(JavaModifier.PUBLIC).forSubtype()))
            .and()
            .arePublic()
            .should(notMention("org.bytedeco"))
            .because("what multiplies must be replaceable, and everything must run where it cannot be loaded");

    @ArchTest
    static final ArchRule solverNamesNoThreads = noClasses()
            .that()
            .resideInAPackage("org.neuraldeps.solver..")
            .should()
            .dependOnClassesThat(threads())
            .because("whoever calls the solver hands in the workers; results must not depend on how many there are");

    // ---- app ----

    @ArchTest
    static final ArchRule onlyTaskNamesThreads = noClasses()
            .that(resideInAPackage("org.neuraldeps.app..").and(resideOutside("org.neuraldeps.app.task..")))
            .should()
            .dependOnClassesThat(threads())
            .because("one place decides what runs where, so that stale results and silent failures cannot happen");

    @ArchTest
    static final ArchRule taskKnowsNoFeature = app(
                    "task", "org.neuraldeps.solver.work..", "org.neuraldeps.solver.data..")
            .because("running something does not depend on what is run");

    @ArchTest
    static final ArchRule figuresKnowNeeds = app(
                    "figure",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.lab..")
            .because("a figure is a function of results, a state and a style, the same on screen, in a file and in a"
                    + " script");

    @ArchTest
    static final ArchRule fontsKnowNoFigure =
            figure("figure.font").because("which letters are drawn with which font is the same for all that is drawn");

    @ArchTest
    static final ArchRule marksKnowNoPlotAndNoFile = figure("figure", "figure.font")
            .because("marks, pens and pages are what plots and devices have in common, so they know neither");

    @ArchTest
    static final ArchRule marksAndDevicesKnowNoState = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.neuraldeps.app.figure",
                    "org.neuraldeps.app.figure.font..",
                    "org.neuraldeps.app.figure.device..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neuraldeps.app.state..", "org.neuraldeps.app.need..", "org.neuraldeps.app.data..")
            .because("what is drawn is a value of its own: it can be painted by whoever has it");

    @ArchTest
    static final ArchRule devicesKnowNoKind = figure("figure.device..", "figure", "figure.font")
            .because("a new kind of figure can be written to every file, and a new file takes every kind");

    @ArchTest
    static final ArchRule numbersKnowNoKind = figure("figure.numbers..", "figure.device..")
            .because("a table can be written in every format, whatever figure it stands behind");

    @ArchTest
    static final ArchRule plotsAreMadeOfMarks = figure("figure.plot..", "figure")
            .because("axes and labels are what kinds of figure share; they serve all and know none");

    @ArchTest
    static final ArchRule starsKnowNoOtherKind = kind("star");

    @ArchTest
    static final ArchRule radialsKnowNoOtherKind = kindOfSeveral("radial");

    @ArchTest
    static final ArchRule chordsKnowNoOtherKind = kindOfSeveral("chord");

    @ArchTest
    static final ArchRule severalsShareWhatIsSaid = figure("figure.several..", "figure")
            .because("what figures of several targets have in common serves all of them and knows none");

    @ArchTest
    static final ArchRule scattersKnowNoOtherKind = kind("scatter");

    @ArchTest
    static final ArchRule pathsKnowNoOtherKind = kind("path");

    @ArchTest
    static final ArchRule errorsKnowNoOtherKind = kind("error");

    @ArchTest
    static final ArchRule dataKnowSolver = app("data", "org.neuraldeps.solver..", "org.neuraldeps.sample..")
            .because("what was asked for, found and opened does not depend on what is shown of it");

    @ArchTest
    static final ArchRule jsonKnowsNothing = app("json", "org.neuraldeps.solver.data..")
            .because("how documents are written and read strictly is the same for states, recipes and commands");

    @ArchTest
    static final ArchRule stateKnowsData = app(
                    "state", "org.neuraldeps.solver..", "org.neuraldeps.app.data..", "org.neuraldeps.app.json..")
            .because("a state says what is shown, not how: kinds of figures are names to it");

    @ArchTest
    static final ArchRule needsKnowState = app(
                    "need",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..")
            .because("what is computed is a function of data and state, the same for window, command line and report");

    @ArchTest
    static final ArchRule platesKnowFigures = app(
                    "plate",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.sample..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.lab..",
                    "org.neuraldeps.app.figure..")
            .because("there is one way from a request to a file, whoever asks");

    @ArchTest
    static final ArchRule graphsKnowNoFigure = app(
                    "graph",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.figure.device..")
            .because("a graph for other programs is made of solutions; with figures it shares how files are written");

    @ArchTest
    static final ArchRule tablesKnowNoFigure = app(
                    "table",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.lab..",
                    "org.neuraldeps.app.figure.numbers..",
                    "org.neuraldeps.app.figure.device..")
            .because("Table 1 is made of solutions; with figures it shares how numbers and files are written");

    @ArchTest
    static final ArchRule plantedFoldersKnowFiles = app(
                    "planting", "org.neuraldeps.solver..", "org.neuraldeps.app.figure.device..")
            .because("a planted network is made by the solver and only written here, for window and command alike");

    @ArchTest
    static final ArchRule labsKnowNeeds = app(
                    "lab",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..")
            .because("a lab is a plan and what is computed by it, whoever asks, and whatever is made of the result");

    @ArchTest
    static final ArchRule sessionsKnowPlates = app(
                    "session",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.figure..",
                    "org.neuraldeps.app.plate..")
            .because("what a document brings back is a value: it is read, compared and located without a window");

    @ArchTest
    static final ArchRule toursKnowSessions = app(
                    "tour",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.figure..",
                    "org.neuraldeps.app.session..")
            .because("a tour is sessions with words: it is read, written and played without a window of its own");

    @ArchTest
    static final ArchRule givenKnowsDocuments = app(
                    "given",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.plate..",
                    "org.neuraldeps.app.session..",
                    "org.neuraldeps.app.tour..")
            .because("what a file is, its content says, whoever was given it");

    @ArchTest
    static final ArchRule exploringKnowsNeeds = app(
                    "explore",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.task..")
            .because("one place decides what is computed, kept, dropped and cancelled, and it draws nothing");

    @ArchTest
    static final ArchRule reportKnowsPlates = app(
                    "report",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.figure..",
                    "org.neuraldeps.app.plate..",
                    "org.neuraldeps.app.session..",
                    "org.neuraldeps.app.tour..")
            .because("the report is made of the same figures and numbers as the window");

    @ArchTest
    static final ArchRule commandsKnowNoWindow = app(
                    "cli",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.sample..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.figure..",
                    "org.neuraldeps.app.plate..",
                    "org.neuraldeps.app.graph..",
                    "org.neuraldeps.app.table..",
                    "org.neuraldeps.app.lab..",
                    "org.neuraldeps.app.planting..",
                    "org.neuraldeps.app.report..",
                    "org.neuraldeps.app.tour..")
            .because("commands are thin: they open, solve and draw with the code the window uses, without a window");

    @ArchTest
    static final ArchRule onlyTheListKnowsKinds = noClasses()
            .that(resideInAPackage("org.neuraldeps.app..")
                    .and(resideOutside("org.neuraldeps.app.figure..", "org.neuraldeps.app.plate..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.neuraldeps.app.figure.*..")
                    .and(resideOutside(
                            "org.neuraldeps.app.figure.kind..",
                            "org.neuraldeps.app.figure.device..",
                            "org.neuraldeps.app.figure.numbers..",
                            "org.neuraldeps.app.figure.plot..")))
            .because("a new kind of figure is a folder and a line in the list: commands, report and window follow from"
                    + " it");

    @ArchTest
    static final ArchRule consoleKnowsNoCommand = room("console")
            .because("streams, exit codes and how a call is refused are what every command is told through");

    @ArchTest
    static final ArchRule optionsKnowNoCommand =
            room("input", "console").because("options that several commands share belong to none of them");

    @ArchTest
    static final ArchRule printingKnowsNoCommand =
            room("output").because("documents and tables are printed the same way by every command");

    @ArchTest
    static final ArchRule commandsDoNotKnowEachOther = slices().matching("org.neuraldeps.app.cli.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    resideInAnyPackage(
                            "org.neuraldeps.app.cli.console..",
                            "org.neuraldeps.app.cli.input..",
                            "org.neuraldeps.app.cli.output.."))
            .because("a group of commands can be changed or removed alone");

    @ArchTest
    static final ArchRule nothingInTheCommandLineKnowsItsEntry = noClasses()
            .that()
            .resideInAPackage("org.neuraldeps.app.cli.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neuraldeps.app.cli")
            .because("the entry lists the commands; a command does not know how it is called");

    @ArchTest
    static final ArchRule viewsKnowNoShell = app(
                    "view",
                    "org.neuraldeps.solver..",
                    "org.neuraldeps.ui..",
                    "org.neuraldeps.sample..",
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.lab..",
                    "org.neuraldeps.app.explore..",
                    "org.neuraldeps.app.task..",
                    "org.neuraldeps.app.figure..",
                    "org.neuraldeps.app.plate..",
                    "org.neuraldeps.app.graph..",
                    "org.neuraldeps.app.table..",
                    "org.neuraldeps.app.lab..",
                    "org.neuraldeps.app.report..",
                    "org.neuraldeps.app.session..",
                    "org.neuraldeps.app.planting..",
                    "org.neuraldeps.app.tour..")
            .because("a feature can be shown in any window, or in none in a test");

    @ArchTest
    static final ArchRule nobodyKnowsLaunch = noClasses()
            .that(resideOutside("org.neuraldeps.app.launch.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neuraldeps.app.launch..")
            .because("wiring is done in one place and nothing reaches back into it");

    @ArchTest
    static final ArchRule onlyLaunchKnowsCommandsAndShell = noClasses()
            .that(resideInAPackage("org.neuraldeps..")
                    .and(resideOutside(
                            "org.neuraldeps.app.launch..", "org.neuraldeps.app.cli..", "org.neuraldeps.app.shell..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neuraldeps.app.cli..", "org.neuraldeps.app.shell..")
            .because("the window and the command line are two doors of one house; rooms do not depend on doors");

    @ArchTest
    static final ArchRule noToolkitWithoutADisplay = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.neuraldeps.app.data..",
                    "org.neuraldeps.app.json..",
                    "org.neuraldeps.app.state..",
                    "org.neuraldeps.app.need..",
                    "org.neuraldeps.app.figure..",
                    "org.neuraldeps.app.plate..",
                    "org.neuraldeps.app.graph..",
                    "org.neuraldeps.app.table..",
                    "org.neuraldeps.app.lab..",
                    "org.neuraldeps.app.session..",
                    "org.neuraldeps.app.tour..",
                    "org.neuraldeps.app.given..",
                    "org.neuraldeps.app.cli..",
                    "org.neuraldeps.app.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("all of it runs on machines that have no display and load no JavaFX");

    @ArchTest
    static final ArchRule exploringOnlyObserves = noClasses()
            .that()
            .resideInAPackage("org.neuraldeps.app.explore..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                    .and(resideOutside("javafx.beans..", "javafx.collections..", "javafx.util..")))
            .because(
                    "what is decided there is tested without a toolkit; only the beans of JavaFX let views observe it");

    @ArchTest
    static final ArchRule whatIsShownReadsNoLogits = noClasses()
            .that(resideInAnyPackage(
                            "org.neuraldeps.app.explore..",
                            "org.neuraldeps.app.figure..",
                            "org.neuraldeps.app.view..",
                            "org.neuraldeps.app.shell..")
                    .and(DescribedPredicate.not(assignableTo(Need.class))))
            .should()
            .callCodeUnitWhere(describe(
                    "may cost a pass over the logits",
                    call -> call.getTargetOwner().getPackageName().startsWith("org.neuraldeps.solver")
                            && (call.getTarget().getRawParameterTypes().stream()
                                            .anyMatch(type -> type.isEquivalentTo(Progress.class))
                                    || (call.getTargetOwner().isAssignableTo(LogitMatrix.class)
                                            && call.getTarget().getName().startsWith("read")))))
            .because("the interface thread never waits for a file: whatever reads is a need, computed on a worker");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching("org.neuraldeps.app.view.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(sharedParts()))
            .because("a feature can be changed or removed alone; what two of them share is state, the canvas or a"
                    + " table");

    @ArchTest
    static final ArchRule nothingKnowsTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "open sockets, resolve names or fetch what an address leads to",
                    type -> (type.getPackageName().startsWith("java.net")
                                    && !Set.of("URL", "URI", "URISyntaxException")
                                            .contains(type.getSimpleName()))
                            || (type.getPackageName().startsWith("java.nio.channels")
                                    && type.getSimpleName()
                                            .matches("(Asynchronous|Server)?(Socket|Datagram|Multicast).*"))
                            || resideInAnyPackage("javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..")
                                    .test(type)))
            .because("what somebody opens stays on their machine: nothing is fetched, sent or looked up");

    @ArchTest
    static final ArchRule nothingRunsWhatItReads = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "make objects or programs of what they read",
                    type -> Set.of("java.io.ObjectInputStream", "java.io.ObjectOutputStream", "java.beans.XMLDecoder")
                                    .contains(type.getName())
                            || resideInAnyPackage("javax.script..", "javax.tools..", "java.lang.instrument..")
                                    .test(type)))
            .because("a file of somebody else is data: it can be read wrongly, but it can do nothing");

    @ArchTest
    static final ArchRule oneReaderOfXml = noClasses()
            .that(DescribedPredicate.not(describe(
                    "are the reader of recipes", type -> type.getSimpleName().equals("XmlRecipe"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.xml.stream..", "javax.xml.bind..", "org.xml.sax.."))
            .orShould()
            .callMethodWhere(describe(
                    "parses XML",
                    call -> call.getTargetOwner().getPackageName().startsWith("javax.xml.parsers")
                            && call.getTarget().getName().equals("parse")))
            .because("XML refers to other files and addresses, and one reader is known to follow none of them");

    @ArchTest
    static final ArchRule noCyclesInTheApp = slices().matching("org.neuraldeps.app.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle are one package with two names");

    @ArchTest
    static final ArchRule noCyclesInTheSolver = slices().matching("org.neuraldeps.solver.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle are one package with two names");

    private static ArchCondition<JavaCodeUnit> notMention(String library) {
        return new ArchCondition<>("not mention " + library + " in its signature") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                        .filter(type -> type.getPackageName().startsWith(library))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " mentions " + type.getName())));
            }
        };
    }

    private static String[] sharedParts() {
        return new String[] {
            "org.neuraldeps.app.view.canvas..", "org.neuraldeps.app.view.dialog..", "org.neuraldeps.app.view.table.."
        };
    }

    private static ClassesShouldConjunction solver(String part, String... known) {
        String[] allowed = Stream.concat(Stream.of(part), Arrays.stream(known))
                .map(name -> "org.neuraldeps.solver." + name + "..")
                .toArray(String[]::new);
        return onlyKnow("org.neuraldeps.solver." + part + "..", allowed);
    }

    private static ClassesShouldConjunction app(String part, String... known) {
        String own = "org.neuraldeps.app." + part + "..";
        return onlyKnow(own, Stream.concat(Stream.of(own), Arrays.stream(known)).toArray(String[]::new));
    }

    /** Of the packages of the command line only these. */
    private static ClassesShouldConjunction room(String name, String... known) {
        String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(known))
                .map(part -> "org.neuraldeps.app.cli." + part + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.neuraldeps.app.cli." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.neuraldeps.app.cli..").and(resideOutside(allowed)));
    }

    /** A kind of figure. */
    private static ArchRule kind(String name) {
        return figure("figure." + name + "..", "figure.plot..", "figure.kind..", "figure.numbers..", "figure")
                .because("a kind of figure can be changed or removed alone, and does not care where it is drawn");
    }

    /** A kind of figure of several targets. */
    private static ArchRule kindOfSeveral(String name) {
        return figure("figure." + name + "..", "figure.several..", "figure.plot..", "figure.kind..", "figure")
                .because("a kind of figure can be changed or removed alone; what those of several targets share has a"
                        + " place of its own");
    }

    /** Of the packages of figures only these; what all of them may know is the business of another rule. */
    private static ClassesShouldConjunction figure(String part, String... known) {
        String[] allowed = Stream.concat(Stream.of(part), Arrays.stream(known))
                .map(name -> "org.neuraldeps.app." + name)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.neuraldeps.app." + part)
                .should()
                .dependOnClassesThat(resideInAPackage("org.neuraldeps.app.figure..")
                        .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }

    /** Of our own packages only these; libraries are the business of other rules. */
    private static ClassesShouldConjunction onlyKnow(String part, String[] allowed) {
        return noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.neuraldeps..").and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }

    private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> threads() {
        return DescribedPredicate.describe("are threads, executors or the JavaFX thread", type -> {
            String name = type.getName();
            boolean executor = name.startsWith("java.util.concurrent.")
                    && (name.contains("Executor") || name.contains("ForkJoin") || name.contains("CompletableFuture"));
            return executor
                    || name.equals("java.lang.Thread")
                    || name.equals("java.util.Timer")
                    || name.equals("javafx.application.Platform")
                    || name.startsWith("javafx.concurrent.");
        });
    }
}
