package io.framewise.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a screen shows them: the same digits in every locale and on every release of Java. */
final class Figures {
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);

    private Figures() {}

    /** Two decimals, and never 0 or 1: what was not drawn may still happen. */
    static String probability(double value) {
        if (value < 0.01) {
            return "<0.01";
        }
        return value > 0.99 ? ">0.99" : decimals(value, 2);
    }

    /** Two decimals without the leading zero. */
    static String weight(double value) {
        if (value > 0 && value < 0.005) {
            return "<.01";
        }
        String digits = decimals(value, 2);
        return digits.startsWith("0.") ? digits.substring(1) : digits;
    }

    /** A value between 0 and 1. */
    static String value(double value) {
        return decimals(value, 2);
    }

    /** Three decimals with a sign, unless they are all zero. */
    static String signed(double value) {
        String digits = decimals(value, 3);
        if (digits.equals("0.000") || digits.equals("-0.000")) {
            return " 0.000";
        }
        return value > 0 ? "+" + digits : digits;
    }

    /** A ratio of two quantities. */
    static String times(double ratio) {
        return plain(new BigDecimal(ratio).round(TWO)) + "x";
    }

    /** At most six significant digits, no exponent. */
    static String number(double value) {
        return plain(new BigDecimal(value).round(SIX));
    }

    /** The digits that a source can have written. */
    static String exact(double value) {
        return plain(new BigDecimal(value).round(new MathContext(15, RoundingMode.HALF_EVEN)));
    }

    /** At most six significant digits, with a comma every three places. */
    static String grouped(double value) {
        return grouped(number(value));
    }

    private static String grouped(String plain) {
        int from = plain.startsWith("-") ? 1 : 0;
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = end - 3; i > from; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** With a comma every three places and, so that a column stands in line, a fixed number of decimals, negative for whole tens. */
    static String inLine(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return grouped(rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString());
    }

    /** Three significant digits, for what is only roughly known. */
    static String rough(double value) {
        return plain(new BigDecimal(value).round(THREE));
    }

    /** Four significant digits, for what is fairly known. */
    static String fair(double value) {
        return plain(new BigDecimal(value).round(FOUR));
    }

    static String percent(double share) {
        return share < 0.005 ? "<1 %" : decimals(share * 100, 0) + " %";
    }

    private static String decimals(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
