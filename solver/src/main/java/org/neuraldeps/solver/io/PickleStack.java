package org.neuraldeps.solver.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a pickle has made so far: a stack with marks, and what it remembers by number. */
final class PickleStack {

    /** More than what a large network and the list of its classes take, and little enough to be held. */
    private static final int MOST_MADE = 4_000_000;

    private final List<Object> values = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Map<Long, Object> memo = new HashMap<>();
    private int made;

    /** @throws IllegalArgumentException if it makes more than anybody saves */
    void push(Object value) {
        count();
        values.add(value);
    }

    private void count() {
        if (++made > MOST_MADE) {
            throw new IllegalArgumentException("it makes more than " + MOST_MADE + " things");
        }
    }

    Object pop() {
        requireAboveMark(1);
        return values.remove(values.size() - 1);
    }

    Object top() {
        requireAboveMark(1);
        return values.get(values.size() - 1);
    }

    void mark() {
        count();
        marks.push(values.size());
    }

    /** The values above the last mark, which goes with them. */
    List<Object> popToMark() {
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("no mark is set");
        }
        return popLast(values.size() - marks.pop());
    }

    /** The last values, in the order in which they were made; can be changed. */
    List<Object> popLast(int count) {
        requireAboveMark(count);
        List<Object> tail = values.subList(values.size() - count, values.size());
        List<Object> taken = new ArrayList<>(tail);
        tail.clear();
        return taken;
    }

    private void requireAboveMark(int count) {
        int bottom = marks.isEmpty() ? 0 : marks.peek();
        if (values.size() - count < bottom) {
            throw new IllegalArgumentException("it takes what it has not made");
        }
    }

    /** Remembers the top. */
    void put(long number) {
        count();
        memo.put(number, top());
    }

    /** Remembers the top under the next number. */
    void putNext() {
        put(memo.size());
    }

    /** Makes what is remembered the top. */
    void get(long number) {
        if (!memo.containsKey(number)) {
            throw new IllegalArgumentException("number " + number + " is not remembered");
        }
        push(memo.get(number));
    }
}
