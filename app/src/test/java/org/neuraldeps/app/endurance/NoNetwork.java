package org.neuraldeps.app.endurance;

import java.net.InetAddress;
import java.net.NetPermission;
import java.net.SocketPermission;
import java.net.URLPermission;
import java.security.Permission;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Refuses, and remembers, whatever needs a network: a socket, a name to be resolved, a proxy to be looked for. Everything else
 * is let through. A program is started with it: {@code -Djava.security.manager=org.neuraldeps.app.endurance.NoNetwork}; Java
 * had no other way to see a name being resolved before version 18, and has this one up to version 23.
 */
@SuppressWarnings("removal") // see above: in Java 17, for which this is built, nothing stands in for it
public final class NoNetwork extends SecurityManager {

    private static final String FONT_CACHE = "sun.font.FcFontConfiguration";
    private static final List<String> TRIED = new CopyOnWriteArrayList<>();

    /** What was tried, with where it was. */
    public static List<String> tried() {
        return List.copyOf(TRIED);
    }

    /** Whether this program is watched. */
    public static boolean isWatching() {
        return System.getSecurityManager() instanceof NoNetwork;
    }

    @Override
    public void checkPermission(Permission permission) {
        if (permission instanceof SocketPermission
                || permission instanceof URLPermission
                || (permission instanceof NetPermission && permission.getName().equals("getProxySelector"))) {
            refuse(permission.toString());
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    @Override
    public void checkConnect(String host, int port) {
        if (port < 0 && isForFontCache()) {
            return;
        }
        refuse(port < 0 ? "resolve " + host : "connect to " + host + ":" + port);
    }

    /** On Linux Java itself calls its cache of fonts by the name of the machine, and looks that up. */
    private static boolean isForFontCache() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(FONT_CACHE)));
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    @Override
    public void checkListen(int port) {
        refuse("listen at " + port);
    }

    @Override
    public void checkAccept(String host, int port) {
        refuse("accept " + host + ":" + port);
    }

    @Override
    public void checkMulticast(InetAddress group) {
        refuse("join " + group);
    }

    @Override
    public void checkRead(String file) {
        // Asked all the time; the usual answer would first make a permission of each.
    }

    private static void refuse(String what) {
        StringBuilder where = new StringBuilder(what);
        for (StackTraceElement element : new Throwable().getStackTrace()) {
            where.append("\n    ").append(element);
        }
        TRIED.add(where.toString());
        throw new SecurityException("no network: " + what);
    }
}
