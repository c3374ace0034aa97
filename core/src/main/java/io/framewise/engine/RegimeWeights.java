package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.evidence.Regime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How much a regime counts inside its family (rule 1): 2^(-age / 3 years) min(1, n / 4). */
final class RegimeWeights {
    private static final double HALF_LIFE_YEARS = 3;
    private static final double ENOUGH_RUNS = 4;

    private RegimeWeights() {}

    /** The regimes that can be drawn as of a date, by identifier. */
    static List<Regime> admissible(Catalog catalog, EvidenceSelection selection) {
        List<Regime> regimes = new ArrayList<>();
        for (Regime regime : catalog.regimes().values()) {
            if (regime.comparable()
                    && selection.admits(regime.source(), regime.origin())
                    && weight(regime, selection.asOf()) > 0) {
                regimes.add(regime);
            }
        }
        return regimes;
    }

    static double weight(Regime regime, LocalDate asOf) {
        if (regime.begins().isAfter(asOf)) {
            return 0;
        }
        if (regime.abandoned().isPresent() && asOf.isAfter(regime.ends().plusYears(1))) {
            return 0;
        }
        LocalDate end = regime.ends().isAfter(asOf) ? asOf : regime.ends();
        LocalDate middle = regime.begins().plusDays(ChronoUnit.DAYS.between(regime.begins(), end) / 2);
        double age = Math.max(0, Ages.years(middle, asOf));
        int runs = 0;
        for (LocalDate date : regime.runs()) {
            runs += date.isAfter(asOf) ? 0 : 1;
        }
        return StrictMath.pow(2, -age / HALF_LIFE_YEARS) * Math.min(1, runs / ENOUGH_RUNS);
    }
}
