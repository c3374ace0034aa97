package io.framewise.engine;

/** Compares version numbers by their numeric parts; what follows the first part that is no number does not count. */
final class Versions {
    private Versions() {}

    static int compare(String a, String b) {
        int left = 0;
        int right = 0;
        while (left < a.length() || right < b.length()) {
            int order = Long.compare(part(a, left), part(b, right));
            if (order != 0) {
                return order;
            }
            left = next(a, left);
            right = next(b, right);
        }
        return 0;
    }

    /** The number that begins at a place, of nine digits at the most; 0 if there is none. */
    private static long part(String version, int start) {
        long number = 0;
        for (int i = start; i < version.length() && i < start + 9; i++) {
            char c = version.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Where the part after the one at a place begins, or past the end. */
    private static int next(String version, int start) {
        int dot = version.indexOf('.', start);
        return dot < 0 ? version.length() : dot + 1;
    }
}
