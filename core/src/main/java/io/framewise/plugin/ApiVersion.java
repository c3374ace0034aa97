package io.framewise.plugin;

import io.framewise.error.InvalidModelException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the plugin interface, and ranges of it in interval notation such as {@code [0.1,1)}. */
final class ApiVersion {
    /** The version of this release. */
    static final String CURRENT = "0.1";

    private static final Pattern RANGE =
            Pattern.compile("([\\[(])\\s*([0-9]+(?:\\.[0-9]+)*)?\\s*,\\s*([0-9]+(?:\\.[0-9]+)*)?\\s*([\\])])");

    private ApiVersion() {}

    /**
     * Says whether this release lies in a range.
     *
     * @param range such as {@code [0.1,1)}; an end left out is open
     * @return whether it does
     * @throws InvalidModelException if the range cannot be read
     */
    static boolean isIn(String range) {
        Matcher matcher = RANGE.matcher(range.strip());
        if (!matcher.matches()) {
            throw new InvalidModelException("The range (%s) must look like [0.1,1).".formatted(range));
        }
        String low = matcher.group(2);
        String high = matcher.group(3);
        int above = low == null ? 1 : compare(CURRENT, low);
        int below = high == null ? -1 : compare(CURRENT, high);
        return (above > 0 || above == 0 && matcher.group(1).equals("["))
                && (below < 0 || below == 0 && matcher.group(4).equals("]"));
    }

    private static int compare(String a, String b) {
        String[] left = a.split("\\.", -1);
        String[] right = b.split("\\.", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Integer.compare(
                    i < left.length ? Integer.parseInt(left[i]) : 0, i < right.length ? Integer.parseInt(right[i]) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
