package io.framewise.decision.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Numbers and lists in sentences, the same in every locale. */
final class Digits {
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

    private Digits() {}

    /** At most six significant digits. */
    static String plain(double value) {
        return digits(value, SIX);
    }

    /** Three significant digits. */
    static String rough(double value) {
        return digits(value, THREE);
    }

    private static String digits(double value, MathContext digits) {
        BigDecimal rounded = new BigDecimal(value).round(digits);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Three significant digits with a sign. */
    static String signed(double value) {
        return (value > 0 ? "+" : "") + rough(value);
    }

    /** Three decimals. */
    static String share(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A share of draws with two decimals; never 0 or 1, since what was not drawn may still happen. */
    static String drawn(double value) {
        if (value < 0.01) {
            return "<0.01";
        }
        return value > 0.99
                ? ">0.99"
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Words with commas and an "and" before the last. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
