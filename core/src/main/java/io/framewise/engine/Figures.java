package io.framewise.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in sentences: three significant digits, a comma every three places, the same in every locale. */
final class Figures {
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

    private Figures() {}

    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE);
        if (rounded.precision() - rounded.scale() > 3) {
            rounded = new BigDecimal(value)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .round(Math.abs(value) < 100_000 ? MathContext.UNLIMITED : THREE);
        }
        String plain = rounded.stripTrailingZeros().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String sign = whole.startsWith("-") ? "-" : "";
        StringBuilder grouped = new StringBuilder(whole.substring(sign.length()));
        for (int i = grouped.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return sign + grouped + (dot < 0 ? "" : plain.substring(dot));
    }

    /** A probability with two decimals; never 0 or 1 (rule 12). */
    static String probability(double value) {
        if (value < 0.01) {
            return "<0.01";
        }
        return value > 0.99
                ? ">0.99"
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String withUnit(double value, String unit) {
        return withUnit(number(value), unit);
    }

    private static String withUnit(String digits, String unit) {
        return switch (unit) {
            case "index", "ratio" -> digits + "x";
            case "share", "value", "level", "boolean", "" -> digits;
            case "percent", "%" -> digits + " %";
            default -> digits + " " + unit;
        };
    }

    /** A number that somebody chose: six significant digits, no exponent. */
    static String plain(double value) {
        return digits(value, SIX);
    }

    /** The same with its unit. */
    static String chosen(double value, String unit) {
        return withUnit(digits(value, SIX), unit);
    }

    /** A figure with its unit and all the digits that a source can have written. */
    static String stated(double value, String unit) {
        return withUnit(digits(value, FIFTEEN), unit);
    }

    static String two(double value) {
        return decimals(value, 2);
    }

    static String three(double value) {
        return decimals(value, 3);
    }

    static String percent(double share) {
        return share < 0.005 ? "less than 1 %" : decimals(share * 100, 0) + " %";
    }

    private static String digits(double value, MathContext precision) {
        BigDecimal rounded = new BigDecimal(value).round(precision);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String decimals(double value, int places) {
        BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
    }
}
