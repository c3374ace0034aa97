package io.framewise.forecast.arima;

/** The order of a seasonal model: (p,d,q)(P,D,Q)[m], with or without a mean of the differenced series. */
record ArimaOrder(int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ, int period, boolean mean) {
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
