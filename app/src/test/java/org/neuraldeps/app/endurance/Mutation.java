package org.neuraldeps.app.endurance;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A way to spoil a file; what it does follows from the random numbers alone. */
enum Mutation {

    /** A few bits turned over. */
    BITS {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            byte[] changed = file.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
        }
    },

    /** A few bytes set. */
    BYTES {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            byte[] changed = file.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                int value = random.nextBoolean() ? random.nextInt(256) : ODD_BYTES[random.nextInt(ODD_BYTES.length)];
                changed[random.nextInt(file.length)] = (byte) value;
            }
            return changed;
        }
    },

    /** Cut short, as by a full disk. */
    TRUNCATED {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },

    /** Longer than it says: zeros, noise, or itself once more. */
    EXTENDED {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            byte[] more = new byte[1 + random.nextInt(300)];
            switch (random.nextInt(3)) {
                case 0 -> random.nextBytes(more);
                case 1 -> more = file;
                default -> Arrays.fill(more, (byte) 0);
            }
            return spliced(file, file.length, file.length, more);
        }
    },

    /** A stretch taken out. */
    DELETED {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            int from = random.nextInt(file.length);
            return spliced(file, from, Math.min(file.length, from + length(file, random)), NOTHING);
        }
    },

    /** A stretch put in somewhere else, too. */
    DUPLICATED {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            int from = random.nextInt(file.length);
            byte[] stretch = Arrays.copyOfRange(file, from, Math.min(file.length, from + length(file, random)));
            int place = random.nextInt(file.length);
            return spliced(file, place, place, stretch);
        }
    },

    /** A stretch written over another one, so that the length stays. */
    COPIED {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            int length = length(file, random);
            byte[] changed = file.clone();
            System.arraycopy(
                    file,
                    random.nextInt(file.length - length + 1),
                    changed,
                    random.nextInt(file.length - length + 1),
                    length);
            return changed;
        }
    },

    /** A number at which something overflows, in one of the widths and orders that headers use, near an end of the file. */
    INTEGER {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            int width = 1 << random.nextInt(4);
            if (file.length < width) {
                return file;
            }
            int near = Math.min(file.length - width, 128);
            int place =
                    switch (random.nextInt(3)) {
                        case 0 -> random.nextInt(near + 1);
                        case 1 -> file.length - width - random.nextInt(near + 1);
                        default -> random.nextInt(file.length - width + 1);
                    };
            ByteOrder order = random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            ByteBuffer number = ByteBuffer.allocate(8).order(order);
            number.putLong(0, INTEGERS[random.nextInt(INTEGERS.length)]);
            byte[] changed = file.clone();
            System.arraycopy(number.array(), order == ByteOrder.LITTLE_ENDIAN ? 0 : 8 - width, changed, place, width);
            return changed;
        }
    },

    /** A number that stands there in digits replaced by one that is negative, too large or none. */
    NUMBER {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            List<int[]> numbers = runs(file, false);
            if (numbers.isEmpty()) {
                return file;
            }
            int[] run = numbers.get(random.nextInt(numbers.size()));
            return spliced(file, run[0], run[1], text(NUMBERS[random.nextInt(NUMBERS.length)]));
        }
    },

    /** A word replaced by one that leads out of a folder, breaks a line, or never ends. */
    WORD {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            List<int[]> words = runs(file, true);
            if (words.isEmpty()) {
                return file;
            }
            int[] run = words.get(random.nextInt(words.size()));
            return spliced(file, run[0], run[1], text(WORDS[random.nextInt(WORDS.length)]));
        }
    },

    /** Brackets within brackets within brackets. */
    NESTED {
        @Override
        byte[] apply(byte[] file, RandomGenerator random) {
            int depth = 1 << (4 + random.nextInt(12));
            String open = BRACKETS[random.nextInt(BRACKETS.length)];
            int place = random.nextInt(file.length);
            return spliced(file, place, place, text(open.repeat(depth)));
        }
    };

    private static final byte[] NOTHING = {};
    private static final int[] ODD_BYTES = {0, 0xff, 0x7f, 0x80, '\n', '\r', '"', '\'', '\\', '(', '{', ',', '-', 0x1b};
    private static final long[] INTEGERS = {
        0,
        1,
        -1,
        -2,
        Byte.MIN_VALUE,
        0x7fff,
        0x8000,
        0xffff,
        0x10000,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        0xffffffffL,
        0x100000000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        1L << 40,
        1L << 62
    };
    private static final String[] NUMBERS = {
        "0",
        "-1",
        "1",
        "-9223372036854775808",
        "9223372036854775807",
        "9223372036854775808",
        "4294967296",
        "2147483647",
        "2147483648",
        "3037000500",
        "1000000",
        "99999999999999999999999999999999",
        "1e309",
        "-1e-400",
        "NaN",
        "-Infinity",
        "0x10",
        "1_000",
        "١٢",
        "",
        " ",
        "True",
        "null"
    };
    private static final String[] WORDS = {
        "",
        "../../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows",
        "/dev/zero",
        "a\nb",
        "a\u0000b",
        "\u001b[2J\u001b[H",
        "\u202egnp",
        "\u2028",
        "\ud83d\ude00",
        "\"",
        "'",
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
        "&x;",
        "%s%n%d",
        "${jndi:ldap://localhost/x}",
        "__import__('os').system('true')",
        "O",
        "f8",
        "x".repeat(70_000),
        "null",
        "true",
        "[]",
        "{}"
    };
    private static final String[] BRACKETS = {"[", "{\"a\":", "(", "<g>", "[[1],", "<<", "((((0,"};

    /** The changed file; the given one stays as it is. It is not empty. */
    abstract byte[] apply(byte[] file, RandomGenerator random);

    private static int length(byte[] file, RandomGenerator random) {
        int most = random.nextBoolean() ? 16 : file.length;
        return 1 + random.nextInt(Math.min(most, file.length));
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] instead) {
        byte[] changed = new byte[from + instead.length + file.length - to];
        System.arraycopy(file, 0, changed, 0, from);
        System.arraycopy(instead, 0, changed, from, instead.length);
        System.arraycopy(file, to, changed, from + instead.length, file.length - to);
        return changed;
    }

    /** From where to where letters, or digits, stand in a row. */
    private static List<int[]> runs(byte[] file, boolean letters) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= file.length; i++) {
            boolean belongs = i < file.length && (letters ? isLetter(file[i]) : Character.isDigit(file[i]));
            if (belongs && start < 0) {
                start = i;
            } else if (!belongs && start >= 0) {
                if (i - start > (letters ? 1 : 0)) {
                    runs.add(new int[] {start, i});
                }
                start = -1;
            }
        }
        return runs;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_';
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
