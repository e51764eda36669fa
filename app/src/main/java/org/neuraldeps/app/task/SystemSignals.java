package org.neuraldeps.app.task;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers signals of the operating system in place of Java, which would begin to shut down: fonts of the program are gone
 * from then on, and what is finished could no longer be drawn. The one door is {@code sun.misc.Signal}, of a module that all
 * JDKs have and compilers warn of, so it is opened by name; where it is shut nothing is answered here.
 */
final class SystemSignals {

    private final Map<Object, Object> former = new LinkedHashMap<>();

    /**
     * Begins to answer.
     *
     * @param names without SIG, such as INT
     * @param answer run for each signal, on a thread of its own
     */
    SystemSignals(List<String> names, Runnable answer) {
        try {
            Object handler = handler(answer);
            Constructor<?> signal = signalClass().getConstructor(String.class);
            for (String name : names) {
                Object one = signal.newInstance(name);
                former.put(one, handle().invoke(null, one, handler));
            }
        } catch (ReflectiveOperationException e) {
            end();
        }
    }

    /** Leaves signals to whom they were left before. */
    void end() {
        former.forEach((signal, handler) -> {
            try {
                handle().invoke(null, signal, handler);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("what could be done cannot be undone", e);
            }
        });
        former.clear();
    }

    private static Object handler(Runnable answer) throws ClassNotFoundException {
        InvocationHandler behaviour = (proxy, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(answer, args);
            }
            answer.run();
            return null;
        };
        Class<?> type = handlerClass();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour);
    }

    private static Method handle() throws ReflectiveOperationException {
        return signalClass().getMethod("handle", signalClass(), handlerClass());
    }

    private static Class<?> signalClass() throws ClassNotFoundException {
        return Class.forName("sun.misc.Signal");
    }

    private static Class<?> handlerClass() throws ClassNotFoundException {
        return Class.forName("sun.misc.SignalHandler");
    }
}
