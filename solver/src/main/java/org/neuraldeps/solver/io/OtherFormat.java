package org.neuraldeps.solver.io;

import org.neuraldeps.solver.data.DataException;

/** What people give where an npy file belongs, and how to make one of it. */
final class OtherFormat {

    private OtherFormat() {}

    /** @param start the first bytes of a file that is not npy */
    static DataException found(byte[] start, String place) {
        if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
            return new DataException(
                    place,
                    "not an npy file but an archive (npz, pt), which is not read",
                    "take the one array out of an npz: numpy.save('logits.npy', numpy.load('FILE.npz')['NAME'])");
        }
        if (isText(start)) {
            return new DataException(
                    place,
                    "not an npy file but text (csv), which is not read",
                    "convert it: numpy.save('logits.npy', numpy.loadtxt('FILE.csv', delimiter=','))");
        }
        return new DataException(
                place,
                "not an npy file (it does not begin with \\x93NUMPY)",
                "save it again with numpy.save(file, array)");
    }

    private static boolean isText(byte[] start) {
        for (byte b : start) {
            if ((b < ' ' || b > '~') && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return start.length > 0;
    }
}
