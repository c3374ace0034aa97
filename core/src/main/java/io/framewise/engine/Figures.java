package io.framewise.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in sentences: three significant digits, a comma every three places, the same in every locale. */
final class Figures {
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
        return switch (unit) {
            case "index", "ratio" -> number(value) + "x";
            case "share", "value", "level", "boolean" -> number(value);
            case "percent", "%" -> number(value) + " %";
            default -> number(value) + " " + unit;
        };
    }
}
