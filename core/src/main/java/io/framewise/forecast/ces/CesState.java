package io.framewise.forecast.ces;

/**
 * The state of a model between two values. With the error e: l' = l - (1 - a1) c + (a0 - a1) e and c' = l + (1 - a0) c + (a0 +
 * a1) e (Svetunkov, Kourentzes and Ord 2022, formulas 14 and 15), for a pair one step or one period before, and the same with
 * b0 and b1 for the season of the full form; the season of the partial form is s' = s + b e.
 */
final class CesState {
    private final CesForm form;
    private final int period;
    private final double[] levels;
    private final double[] potentials;
    private final double[] seasons;
    private final double[] seasonPotentials;

    CesState(CesForm form, int period) {
        this.form = form;
        this.period = period;
        levels = new double[form.pairs(period)];
        potentials = new double[levels.length];
        seasons = new double[form == CesForm.PARTIAL || form == CesForm.FULL ? period : 1];
        seasonPotentials = new double[seasons.length];
    }

    /** Sets all pairs, and the seasons to those given. */
    void set(double level, double potential, double[] first, double[] smoothing) {
        for (int i = 0; i < levels.length; i++) {
            double season = form == CesForm.SIMPLE ? first[i] : 0;
            levels[i] = level + season;
            potentials[i] = potential + season / smoothing[0];
        }
        for (int i = 0; i < seasons.length && seasons.length == period; i++) {
            seasons[i] = first[i];
            seasonPotentials[i] = form == CesForm.FULL ? first[i] / smoothing[2] : 0;
        }
    }

    /** Moves a pair. */
    void add(int pair, double level, double potential) {
        levels[pair] += level;
        potentials[pair] += potential;
    }

    /** The forecast of the value at a position in time. */
    double forecast(int t) {
        return levels[t % levels.length] + seasons[t % seasons.length];
    }

    /** Takes in the error of that forecast. */
    void update(int t, double e, double[] smoothing) {
        int i = t % levels.length;
        double l = levels[i];
        double c = potentials[i];
        levels[i] = l - (1 - smoothing[1]) * c + (smoothing[0] - smoothing[1]) * e;
        potentials[i] = l + (1 - smoothing[0]) * c + (smoothing[0] + smoothing[1]) * e;
        if (form == CesForm.PARTIAL) {
            seasons[t % period] += smoothing[2] * e;
        } else if (form == CesForm.FULL) {
            int k = t % period;
            double s = seasons[k];
            double p = seasonPotentials[k];
            seasons[k] = s - (1 - smoothing[3]) * p + (smoothing[2] - smoothing[3]) * e;
            seasonPotentials[k] = s + (1 - smoothing[2]) * p + (smoothing[2] + smoothing[3]) * e;
        }
    }

    double level(int pair) {
        return levels[pair];
    }

    double potential(int pair) {
        return potentials[pair];
    }
}
