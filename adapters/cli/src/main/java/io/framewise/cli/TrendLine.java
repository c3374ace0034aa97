package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.trend.HeadToHead;
import io.framewise.model.trend.TrendReport;
import io.framewise.model.trend.TrendRequest;
import java.util.List;
import java.util.Optional;

/** What becomes of the first two of a comparison in a year, in one line; computed only to be shown. */
final class TrendLine {
    private TrendLine() {}

    /** The line; empty where there are no two or no series of them. */
    static Optional<String> of(Framewise framewise, Comparison comparison, Names names) {
        List<RankedFramework> places = comparison.ranking().places();
        if (places.size() < 2) {
            return Optional.empty();
        }
        try {
            TrendReport report = framewise.trend(TrendRequest.builder()
                    .addFrameworks(places.get(0).framework(), places.get(1).framework())
                    .asOf(comparison.asOf())
                    .forecasting(false)
                    .build());
            return report.pairs().stream().findFirst().map(pair -> line(report, pair, names));
        } catch (InvalidRequestException noSeries) {
            return Optional.empty();
        }
    }

    private static String line(TrendReport report, HeadToHead pair, Names names) {
        String line = "Trend: " + report.metric().id() + ", " + pair.horizon() + " months ahead: "
                + HeadToHeadText.outlook(pair, names.of(pair.leader()), names.of(pair.follower()), "");
        return line
                + pair.backTest()
                        .map(score -> " (back-test: Brier " + Figures.value(score.brier()) + " over " + score.origins()
                                + " months).")
                        .orElse(" (too little past for a back-test).");
    }
}
