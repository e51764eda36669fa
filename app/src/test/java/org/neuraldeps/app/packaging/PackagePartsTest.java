package org.neuraldeps.app.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.figure.Palette;
import org.w3c.dom.Document;

/** What goes into a package beside the program. */
final class PackagePartsTest {

    private static final Icon ICON = new Icon(List.of(0.25, 0.14, -0.13, 0.1, 0.05, 0.04, 0.02, 0.001));

    @TempDir
    private Path folder;

    @Test
    void nativeLibrariesAreTakenOutOfJarsForThisPlatformAlone() throws IOException {
        Path target = Files.createDirectories(folder.resolve("app/target/lib")).getParent();
        jar(target.resolve("nde-app.jar"), "a/B.class");
        jar(
                target.resolve("lib/some-1.0.jar"),
                "a/C.class",
                "libglass.so",
                "net/util/linux/amd64/liblz4.so",
                "net/util/linux/s390x/liblz4.so",
                "net/util/windows/amd64/liblz4.dll",
                "org/linux-x86_64/libopenblas.so.0",
                "org/linux-x86_64/libjniopenblas_full.so",
                "org/linux-x86_64/include/cblas.h");
        Build build = build("Linux", "amd64");
        Path input = folder.resolve("input");
        new ProgramFiles(build, input).write();
        NativeLinks.make(input);
        assertThat(names(input.resolve("lib")))
                .containsExactly(
                        "libglass.so", "liblz4.so", "libopenblas.so.0", "libopenblas_nolapack.so.0", "some-1.0.jar");
        assertThat(names(input.resolve("jni")))
                .as("not what these need in turn, which JavaCPP would copy")
                .containsExactly("libglass.so", "liblz4.so");
        assertThat(input.resolve("jni/liblz4.so")).hasContent("net/util/linux/amd64/liblz4.so");
        assertThat(input.resolve("lib/liblz4.so")).hasContent("net/util/linux/amd64/liblz4.so");
        try (ZipFile zip = new ZipFile(input.resolve("lib/some-1.0.jar").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("a/C.class");
        }
        assertThat(Files.getLastModifiedTime(input.resolve("nde-app.jar")).toInstant())
                .isEqualTo(build.time());
    }

    private Build build(String system, String processor) {
        return new Build(
                folder,
                "0.1.0",
                new Jdk(Path.of(System.getProperty("java.home"))),
                Platform.of(system, processor),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static void jar(Path file, String... entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPlatformIsCalledAsPackagesDo() {
        assertThat(Platform.of("Linux", "aarch64").debian()).isEqualTo("arm64");
        assertThat(Platform.of("Windows 11", "amd64").words()).isEqualTo("windows-x86_64");
        assertThat(Platform.of("Mac OS X", "aarch64").words()).isEqualTo("macos-aarch64");
        assertThat(Platform.of("Linux", "aarch64").has("net/util/linux/aarch64/liblz4.so"))
                .isTrue();
        assertThat(Platform.of("Linux", "aarch64").has("net/util/linux/amd64/liblz4.so"))
                .isFalse();
        assertThat(Platform.of("Linux", "amd64").has("net/util/darwin/x86_64/liblz4.dylib"))
                .isFalse();
    }

    @Test
    void theTypesOfFilesAreADocumentAndMagicIsThatOfNpy() throws Exception {
        Document types = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(FileKind.sharedMimeInfo().getBytes(StandardCharsets.UTF_8)));
        assertThat(types.getElementsByTagName("mime-type").getLength())
                .isEqualTo(FileKind.all().size());
        assertThat(FileKind.sharedMimeInfo()).contains("\"*.nde\"", "\"*.ndetour\"", "value=\"\\x93NUMPY\"");
        assertThat(FileKind.types()).startsWith("application/x-npy;").endsWith(";");
    }

    @Test
    void theIconIsAStarAtEverySize() throws IOException {
        int middle = Palette.DARK.accent().getRGB();
        for (int size : Icon.SIZES) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(ICON.png(size)));
            assertThat(image.getWidth()).isEqualTo(size);
            assertThat(image.getRGB(size / 2, size / 2)).isEqualTo(middle);
            assertThat(image.getRGB(0, 0) >>> 24)
                    .as("the corner is see-through")
                    .isZero();
            assertThat(pixels(image, Palette.DARK.positive().getRGB()))
                    .as("size %s", size)
                    .isPositive();
            assertThat(pixels(image, Palette.DARK.negative().getRGB()))
                    .as("size %s", size)
                    .isPositive();
        }
        ICON.writeTheme(folder);
        assertThat(folder.resolve("scalable/apps/nde.svg")).content().contains("<svg", "circle");
    }

    private static long pixels(BufferedImage image, int color) {
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(all).filter(pixel -> pixel == color).count();
    }

    @Test
    void iconsOfOtherSystemsHoldPicturesWhereTheySay() throws IOException {
        ByteBuffer ico = ByteBuffer.wrap(IconFiles.ico(ICON)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort(4)).isEqualTo((short) 7);
        for (int i = 0; i < 7; i++) {
            int at = ico.getInt(6 + 16 * i + 12);
            byte[] png = Arrays.copyOfRange(ico.array(), at, at + ico.getInt(6 + 16 * i + 8));
            int width = ImageIO.read(new ByteArrayInputStream(png)).getWidth();
            assertThat((byte) width).isEqualTo(ico.get(6 + 16 * i));
        }
        ByteBuffer icns = ByteBuffer.wrap(IconFiles.icns(ICON));
        assertThat(icns.getInt(4)).isEqualTo(icns.capacity());
        byte[] first = Arrays.copyOfRange(icns.array(), 16, 8 + icns.getInt(12));
        assertThat(ImageIO.read(new ByteArrayInputStream(first)).getWidth()).isEqualTo(128);
    }

    @Test
    void listsOfClassesOfTwoRunsFitTogether() {
        assertThat(ClassList.plain(List.of(
                        "# a comment",
                        "java/lang/Object id: 0",
                        "java/lang/String id: 7 super: 0",
                        "com/sun/glass/ui/monocle/Some id: 8",
                        "Some id: 9 super: 0 source: some.jar",
                        "@lambda-proxy a/B run")))
                .containsExactly("java/lang/Object", "java/lang/String", "@lambda-proxy a/B run");
    }

    @Test
    void aTemplateWithAWordThatNobodyKnowsIsRefused() throws IOException {
        Path template = Files.writeString(folder.resolve("control"), "Version: @VERSION@ of @NOBODY@");
        assertThatThrownBy(() -> Template.filled(template, Map.of("VERSION", "1")))
                .hasMessageContaining("@NOBODY@");
        assertThat(Template.filled(template, Map.of("VERSION", "1", "NOBODY", "$1")))
                .isEqualTo("Version: 1 of $1");
    }

    @Test
    void installersOfOtherSystemsAreDefined() throws IOException {
        Path property = folder.resolve("association-0.properties");
        Path image = folder.resolve("image");
        Path icon = folder.resolve("icon");
        List<String> windows =
                new Jpackage(build("Windows 11", "amd64"), image).installerCall(image, icon, List.of(property));
        assertThat(windows).containsSequence("--type", "msi").contains("--win-menu", property.toString());
        List<String> mac = new Jpackage(build("Mac OS X", "aarch64"), image).installerCall(image, icon, List.of());
        assertThat(mac).containsSequence("--type", "dmg").containsSequence("--app-version", "1.1.0");
        assertThat(FileKind.all().get(0).properties())
                .singleElement()
                .asString()
                .contains("extension=npy\n", "mime-type=application/x-npy\n");
    }

    @Test
    void optionsOfLaterJavasAreNotGivenToEarlierOnes() {
        assertThat(JavaOptions.of(17)).noneMatch(option -> option.startsWith("--"));
        assertThat(JavaOptions.of(25)).contains("--enable-native-access=ALL-UNNAMED");
        assertThat(JavaOptions.inShell(17)).contains("\"-Djava.library.path=$APPDIR/");
    }
}
