package org.neuraldeps.solver.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes what other programs can be compiled against, and nothing behind it: public and protected types and members, without
 * code. Every later build is compared with it, so it is made anew only for a release (docs/release.md).
 */
final class ApiBaseline {

    /** The time stamp of every entry, so that the same classes give the same bytes. */
    private static final long TIME = 1_767_225_600_000L;

    private ApiBaseline() {}

    /** Arguments: the folder of compiled classes, the jar to write. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path jar = Path.of(args[1]);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(classes)) {
            walk.filter(file -> file.toString().endsWith(".class")).sorted().forEach(files::add);
        }
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            for (Path file : files) {
                write(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), zip);
            }
        }
    }

    private static void write(String name, byte[] code, ZipOutputStream zip) throws IOException {
        ClassReader reader = new ClassReader(code);
        if (!isSeen(reader.getAccess())) {
            return;
        }
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Seen(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        zip.putNextEntry(entry);
        zip.write(writer.toByteArray());
        zip.closeEntry();
    }

    private static boolean isSeen(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    /** Passes on what others see. */
    private static final class Seen extends ClassVisitor {

        Seen(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return isSeen(access) ? super.visitField(access, name, type, signature, value) : null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            // A type all of whose constructors are hidden cannot be extended: that they are there is seen, too.
            return isSeen(access) || "<init>".equals(name)
                    ? super.visitMethod(access, name, type, signature, exceptions)
                    : null;
        }
    }
}
