package io.framewise.engine;

/** Compares version numbers by their numeric parts; what follows the first part that is no number does not count. */
final class Versions {
    private Versions() {}

    static int compare(String a, String b) {
        String[] left = a.split("[.]", -1);
        String[] right = b.split("[.]", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Long.compare(part(left, i), part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static long part(String[] parts, int index) {
        if (index >= parts.length) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < parts[index].length() && i < 9; i++) {
            char c = parts[index].charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
