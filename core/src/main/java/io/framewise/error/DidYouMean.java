package io.framewise.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word nearest to a mistyped one by the optimal string alignment distance (insertions, deletions,
 * substitutions and swaps of neighbours cost 1 each), so that errors can say what may have been meant.
 */
public final class DidYouMean {
    private DidYouMean() {}

    /**
     * Suggests the nearest known word.
     *
     * @param word what was written
     * @param known what could have been meant, in any order
     * @return {@code Maybe 'x' is meant.} when a known word is near enough: at most a third of its letters differ, or the
     *     written word is the beginning of exactly one; ties go to the first in natural order
     */
    public static Optional<String> hint(String word, Collection<String> known) {
        return closest(word, known).map(found -> "Maybe '" + found + "' is meant.");
    }

    /**
     * Finds the nearest known word.
     *
     * @param word what was written
     * @param known what could have been meant
     * @return the nearest, if near enough
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        Optional<String> nearest = known.stream()
                .sorted()
                .min(Comparator.comparingInt(candidate -> distance(written, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> distance(written, candidate.toLowerCase(Locale.ROOT))
                        <= Math.max(1, Math.max(written.length(), candidate.length()) / 3));
        if (nearest.isPresent() || written.length() < 3) {
            return nearest;
        }
        List<String> begun = known.stream()
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(written))
                .distinct()
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[b.length()];
    }
}
