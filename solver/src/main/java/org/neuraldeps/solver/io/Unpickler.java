package org.neuraldeps.solver.io;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neuraldeps.solver.data.DataException;

/**
 * Reads a pickle of plain values and of the few things it is told of. Nothing can be executed: what a pickle asks for by name
 * is looked up among those things or refused, and only they can be called.
 *
 * <p>Values are null, {@link Boolean}, {@link Long}, {@link java.math.BigInteger}, {@link Double}, {@link String}, byte arrays,
 * {@link List} for lists and tuples, {@link Map} for dicts, and what the things make. It keeps no more than
 * some millions of them, looks at every byte once, and calls itself never, whatever the pickle holds.
 */
final class Unpickler {

    private static final int NEWEST = 5;

    private final PickleBytes bytes;
    private final Function<String, Object> named;
    private final Function<List<?>, Object> persistent;
    private final PickleStack stack = new PickleStack();

    private Unpickler(byte[] pickle, Function<String, Object> named, Function<List<?>, Object> persistent) {
        this.bytes = new PickleBytes(pickle);
        this.named = named;
        this.persistent = persistent;
    }

    /** Something that a pickle may call. */
    interface Call {
        /** @throws RuntimeException if these cannot be its arguments */
        Object with(List<?> arguments);
    }

    /**
     * Reads a pickle.
     *
     * @param named the thing of a name, module and name with a dot between: a {@link Call}, or a value; throws a
     *     {@link DataException} for any other
     * @param persistent what is kept outside of the pickle under some values
     * @param place what to call it in messages
     * @throws DataException if it is damaged, or {@code named} says so
     */
    static Object read(
            byte[] pickle, Function<String, Object> named, Function<List<?>, Object> persistent, String place) {
        Unpickler unpickler = new Unpickler(pickle, named, persistent);
        try {
            return unpickler.toTheEnd();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw unpickler.damaged(place, "it ends too early", e);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | ArithmeticException e) {
            throw unpickler.damaged(place, String.valueOf(e.getMessage()), e);
        }
    }

    private DataException damaged(String place, String how, RuntimeException cause) {
        return new DataException(
                place,
                "its pickle cannot be read at byte " + bytes.position() + " (" + how + ")",
                "save tensors only: torch.save({'logits': logits}, 'logits.pt')",
                cause);
    }

    private Object toTheEnd() {
        while (true) {
            int operation = bytes.unsigned1();
            if (operation == '.') {
                return stack.pop();
            }
            if (!makesValue(operation) && !fillsContainer(operation) && !remembers(operation)) {
                calls(operation);
            }
        }
    }

    private boolean makesValue(int operation) {
        switch (operation) {
            case 'N' -> stack.push(null);
            case 0x88 -> stack.push(true);
            case 0x89 -> stack.push(false);
            case 'K' -> stack.push((long) bytes.unsigned1());
            case 'M' -> stack.push((long) bytes.unsigned2());
            case 'J' -> stack.push((long) bytes.signed4());
            case 0x8a -> stack.push(bytes.whole(bytes.unsigned1()));
            case 0x8b -> stack.push(bytes.whole(bytes.signed4()));
            case 'G' -> stack.push(bytes.real());
            case 'X' -> stack.push(bytes.text(bytes.unsigned4()));
            case 0x8c -> stack.push(bytes.text(bytes.unsigned1()));
            case 0x8d -> stack.push(bytes.text(bytes.signed8()));
            case 'U' -> stack.push(bytes.text(bytes.unsigned1()));
            case 'T' -> stack.push(bytes.text(bytes.signed4()));
            case 'C' -> stack.push(bytes.take(bytes.unsigned1()));
            case 'B' -> stack.push(bytes.take(bytes.unsigned4()));
            case 0x8e -> stack.push(bytes.take(bytes.signed8()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean fillsContainer(int operation) {
        switch (operation) {
            case ']', ')' -> stack.push(new ArrayList<>(0));
            case '}' -> stack.push(new LinkedHashMap<>(0));
            case '(' -> stack.mark();
            case 't', 'l' -> stack.push(stack.popToMark());
            case 0x85 -> stack.push(stack.popLast(1));
            case 0x86 -> stack.push(stack.popLast(2));
            case 0x87 -> stack.push(stack.popLast(3));
            case 'a' -> append(stack.popLast(1));
            case 'e' -> append(stack.popToMark());
            case 's' -> put(stack.popLast(2));
            case 'u' -> put(stack.popToMark());
            default -> {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // Lists and maps are made here only, of whatever comes.
    private void append(List<Object> values) {
        ((List<Object>) stack.top()).addAll(values);
    }

    @SuppressWarnings("unchecked") // As above.
    private void put(List<Object> keysAndValues) {
        Map<Object, Object> map = (Map<Object, Object>) stack.top();
        for (int i = 0; i < keysAndValues.size(); i += 2) {
            map.put(key(keysAndValues.get(i)), keysAndValues.get(i + 1));
        }
    }

    /** Keys that are more than one value cannot be told from each other without looking through them; nobody looks for them. */
    private static Object key(Object key) {
        boolean isPlain = key instanceof String || key instanceof Number || key instanceof Boolean;
        return isPlain ? key : new Object();
    }

    private boolean remembers(int operation) {
        switch (operation) {
            case 'q' -> stack.put(bytes.unsigned1());
            case 'r' -> stack.put(bytes.unsigned4());
            case 0x94 -> stack.putNext();
            case 'h' -> stack.get(bytes.unsigned1());
            case 'j' -> stack.get(bytes.unsigned4());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void calls(int operation) {
        switch (operation) {
            case 0x80 -> requireKnown(bytes.unsigned1());
            case 0x95 -> bytes.signed8();
            case 'c' -> stack.push(named.apply(bytes.line() + "." + bytes.line()));
            case 0x93 -> {
                List<Object> name = stack.popLast(2);
                stack.push(named.apply((String) name.get(0) + "." + (String) name.get(1)));
            }
            case 'Q' -> stack.push(persistent.apply((List<?>) stack.pop()));
            case 'R' -> {
                List<Object> call = stack.popLast(2);
                stack.push(((Call) call.get(0)).with((List<?>) call.get(1)));
            }
            // Attributes, of which nothing that is made here has any.
            case 'b' -> stack.pop();
            default -> throw new IllegalArgumentException("operation " + operation + " makes no tensors");
        }
    }

    private static void requireKnown(int protocol) {
        if (protocol > NEWEST) {
            throw new IllegalArgumentException("protocol " + protocol);
        }
    }
}
