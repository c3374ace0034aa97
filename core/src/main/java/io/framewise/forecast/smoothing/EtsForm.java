package io.framewise.forecast.smoothing;

import io.framewise.error.InvalidModelException;
import java.util.ArrayList;
import java.util.List;

/** One of the 30 forms: error additive or multiplicative; trend none, additive or multiplicative, damped or not; season. */
final class EtsForm {
    private final Part error;
    private final Part trend;
    private final boolean damped;
    private final Part season;

    private EtsForm(Part error, Part trend, boolean damped, Part season) {
        this.error = error;
        this.trend = trend;
        this.damped = damped;
        this.season = season;
    }

    /** Reads a form such as {@code MAdM}. */
    static EtsForm of(String letters) {
        if (!letters.matches("[AM](N|[AM]d?)[NAM]")) {
            throw new InvalidModelException(
                    "The form (%s) must be written as error, trend and season. Maybe (MAdM)?".formatted(letters));
        }
        return new EtsForm(
                Part.of(letters.charAt(0)),
                Part.of(letters.charAt(1)),
                letters.length() == 4,
                Part.of(letters.charAt(letters.length() - 1)));
    }

    /**
     * The forms that are tried: with an additive error no multiplicative season, whose variance is not stable, and a
     * multiplicative trend only where it is asked for.
     */
    static List<EtsForm> candidates(boolean positive, boolean seasonal, boolean multiplicativeTrend) {
        List<EtsForm> all = new ArrayList<>();
        for (String error : List.of("A", "M")) {
            for (String trend : List.of("N", "A", "Ad", "M", "Md")) {
                for (String season : List.of("N", "A", "M")) {
                    EtsForm form = of(error + trend + season);
                    boolean allowed = form.season == Part.NONE || seasonal;
                    allowed &= form.error == Part.MULTIPLICATIVE || form.season != Part.MULTIPLICATIVE;
                    allowed &= form.trend != Part.MULTIPLICATIVE
                            || multiplicativeTrend && form.error == Part.MULTIPLICATIVE;
                    allowed &= form.trend != Part.MULTIPLICATIVE || form.season != Part.ADDITIVE;
                    if (allowed && (positive || !form.needsPositive())) {
                        all.add(form);
                    }
                }
            }
        }
        return all;
    }

    Part error() {
        return error;
    }

    Part trend() {
        return trend;
    }

    boolean damped() {
        return damped;
    }

    Part season() {
        return season;
    }

    boolean needsPositive() {
        return error == Part.MULTIPLICATIVE || trend == Part.MULTIPLICATIVE || season == Part.MULTIPLICATIVE;
    }

    /** How many smoothing parameters there are. */
    int smoothing() {
        return 1 + (trend == Part.NONE ? 0 : 1) + (season == Part.NONE ? 0 : 1) + (damped ? 1 : 0);
    }

    /** How many initial states are free: those of the season are normalized. */
    int states(int period) {
        return 1 + (trend == Part.NONE ? 0 : 1) + (season == Part.NONE ? 0 : period - 1);
    }

    /** {@return as the literature writes it, such as {@code ETS(M,Ad,M)}} */
    @Override
    public String toString() {
        return "ETS(" + error.letter() + "," + trend.letter() + (damped ? "d" : "") + "," + season.letter() + ")";
    }
}
