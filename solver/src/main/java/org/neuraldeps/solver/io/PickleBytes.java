package org.neuraldeps.solver.io;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a pickle as they are read: one operation after the other, each with what belongs to it. */
final class PickleBytes {

    private final ByteBuffer bytes;

    PickleBytes(byte[] pickle) {
        this.bytes = ByteBuffer.wrap(pickle).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many have been read. */
    int position() {
        return bytes.position();
    }

    /** The next byte: an operation, or a number from 0 to 255. */
    int unsigned1() {
        return bytes.get() & 0xff;
    }

    int unsigned2() {
        return bytes.getShort() & 0xffff;
    }

    int signed4() {
        return bytes.getInt();
    }

    long unsigned4() {
        return bytes.getInt() & 0xffffffffL;
    }

    long signed8() {
        return bytes.getLong();
    }

    /** A double, the one thing in a pickle with its most significant byte first. */
    double real() {
        return Double.longBitsToDouble(Long.reverseBytes(bytes.getLong()));
    }

    /** Text in UTF-8 of a length that was read before. */
    String text(long length) {
        return new String(take(length), StandardCharsets.UTF_8);
    }

    /** Text up to the end of the line. */
    String line() {
        int start = bytes.position();
        int end = start;
        while (bytes.get(end) != '\n') {
            end++;
        }
        String line = text(end - (long) start);
        bytes.get();
        return line;
    }

    /** A whole number of a length that was read before: a long, or one that is larger. */
    Number whole(long length) {
        byte[] digits = take(length);
        for (int i = 0, j = digits.length - 1; i < j; i++, j--) {
            byte digit = digits[i];
            digits[i] = digits[j];
            digits[j] = digit;
        }
        BigInteger number = digits.length == 0 ? BigInteger.ZERO : new BigInteger(digits);
        return number.bitLength() < Long.SIZE ? Long.valueOf(number.longValue()) : number;
    }

    /**
     * Bytes of a length that was read before.
     *
     * @throws BufferUnderflowException if there are not as many; nothing is set aside for them before
     */
    byte[] take(long length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] taken = new byte[(int) length];
        bytes.get(taken);
        return taken;
    }
}
