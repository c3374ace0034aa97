package io.framewise.forecast.arima;

import io.framewise.error.InvalidModelException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of a seasonal model: (p,d,q)(P,D,Q)[m], with or without a mean of the differenced series. */
record ArimaOrder(int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ, int period, boolean mean) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:ARIMA)?\\((\\d),(\\d),(\\d)\\)(?:\\((\\d),(\\d),(\\d)\\)\\[(\\d+)\\])?( with .*)?");

    /** Reads an order as {@link #toString} writes it; the name of the model may be left out. */
    static ArimaOrder of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidModelException(
                    "The order (%s) must be written as orders and period. Maybe ((0,1,1)(0,1,1)[12])?".formatted(text));
        }
        int[] numbers = new int[8];
        for (int i = 1; i < 8; i++) {
            numbers[i] = matcher.group(i) == null ? (i == 7 ? 1 : 0) : Integer.parseInt(matcher.group(i));
        }
        return new ArimaOrder(
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                numbers[7],
                matcher.group(8) != null);
    }

    /** How many coefficients are estimated, the variance not among them. */
    int coefficients() {
        return p + q + seasonalP + seasonalQ + (mean ? 1 : 0);
    }

    /** The order with other numbers of coefficients. */
    ArimaOrder with(int otherP, int otherQ, int otherSeasonalP, int otherSeasonalQ, boolean otherMean) {
        return new ArimaOrder(otherP, d, otherQ, otherSeasonalP, seasonalD, otherSeasonalQ, period, otherMean);
    }

    /** How many values the longest lag of the model reaches back. */
    int reach() {
        return Math.max(p + period * seasonalP, q + period * seasonalQ);
    }

    @Override
    public String toString() {
        String text = "ARIMA(%s,%s,%s)".formatted(p, d, q);
        if (period > 1) {
            text += "(%s,%s,%s)[%s]".formatted(seasonalP, seasonalD, seasonalQ, period);
        }
        return mean ? text + (d + seasonalD > 0 ? " with drift" : " with mean") : text;
    }
}
