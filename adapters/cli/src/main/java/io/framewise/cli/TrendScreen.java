package io.framewise.cli;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.trend.FirstPlace;
import io.framewise.model.trend.Growth;
import io.framewise.model.trend.HeadToHead;
import io.framewise.model.trend.OvertakingTime;
import io.framewise.model.trend.Trend;
import io.framewise.model.trend.TrendReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trends for a terminal: a small chart and the figures of each framework, then each pair head to head. */
final class TrendScreen {
    private final TrendReport report;
    private final Map<FrameworkId, Framework> frameworks;
    private final Page page;

    TrendScreen(TrendReport report, Map<FrameworkId, Framework> frameworks, Page page) {
        this.report = report;
        this.frameworks = frameworks;
        this.page = page;
    }

    void print() {
        String between = page.separator();
        page.wrapped(
                "",
                "  ",
                Ink.BOLD.on(report.metric().title()) + between + report.metric().unit() + between + report.horizon()
                        + (report.horizon() == 1 ? " month ahead" : " months ahead") + between + "evidence as of "
                        + report.asOf());
        page.blank();
        List<String> everywhere = everywhere();
        for (Trend trend : report.trends()) {
            print(trend, everywhere);
            page.blank();
        }
        everywhere.forEach(repair -> page.wrapped("  ", "    ", Ink.FAINT.on("Repaired in each: " + repair)));
        if (!everywhere.isEmpty()) {
            page.blank();
        }
        for (HeadToHead pair : report.pairs()) {
            page.wrapped("  ", "    ", HeadToHeadText.of(pair, name(pair.leader()), name(pair.follower())));
        }
        if (report.firsts().size() > 2) {
            page.wrapped("  ", "    ", firsts());
        }
        for (OvertakingTime time : report.overtakings()) {
            page.wrapped(
                    "  ", "    ", OvertakingText.of(time, name(time.leader()), name(time.follower()), level(time)));
        }
        for (String note : report.notes()) {
            page.wrapped("  ", "    ", note);
        }
        if (!report.pairs().isEmpty() || !report.notes().isEmpty()) {
            page.blank();
        }
        page.wrapped(
                "  ",
                "    ",
                Ink.FAINT.on("all months: --format csv" + page.separator() + "next: framewise evidence "
                        + report.trends().get(0).framework()));
    }

    private String firsts() {
        List<String> all = new ArrayList<>();
        for (FirstPlace first : report.firsts()) {
            all.add(name(first.framework()) + " " + Figures.probability(first.probability()) + " (share now "
                    + Figures.percent(first.share()) + ")");
        }
        return "First of them in " + report.horizon() + " months: " + String.join(", ", all) + ".";
    }

    private boolean level(OvertakingTime time) {
        return report.pairs().stream()
                .filter(HeadToHeadText::level)
                .map(pair -> Set.of(pair.leader(), pair.follower()))
                .anyMatch(Set.of(time.leader(), time.follower())::equals);
    }

    private String name(FrameworkId id) {
        Framework framework = frameworks.get(id);
        return framework == null ? id.value() : framework.name();
    }

    /** What was repaired in the same way in the series of each of several frameworks, to be said once. */
    private List<String> everywhere() {
        List<String> all = new ArrayList<>();
        if (report.trends().size() > 1) {
            all.addAll(report.trends().get(0).repairs());
            report.trends().forEach(trend -> all.retainAll(trend.repairs()));
        }
        return all;
    }

    private void print(Trend trend, List<String> everywhere) {
        Forecast forecast = trend.forecast();
        int last = trend.repaired().size() - 1;
        double[] filled = trend.counted().filled();
        page.wrapped(
                "  ",
                "    ",
                Ink.BOLD.on(trend.title()) + page.separator() + trend.counted().label(last) + ": "
                        + Figures.grouped(Math.rint(filled[filled.length - 1])) + page.separator()
                        + trend.counted().label(last + report.horizon()) + ": about "
                        + Figures.grouped(rounded(forecast.points()[report.horizon() - 1])));
        new TrendChart(trend.repaired(), forecast.points(), Math.min(72, page.width() - 4)).print(page);
        for (PredictionInterval interval : forecast.intervals()) {
            page.wrapped("    ", "      ", interval(interval, forecast));
        }
        trend.growth().ifPresent(growth -> page.wrapped("    ", "      ", growth(growth)));
        page.wrapped("    ", "      ", method(forecast));
        forecast.doubt().ifPresent(doubt -> page.wrapped("    ", "      ", "Doubt: " + doubt));
        for (String repair : trend.repairs()) {
            if (!everywhere.contains(repair)) {
                page.wrapped("    ", "      ", Ink.FAINT.on("Repaired: " + repair));
            }
        }
        forecast.warnings().forEach(warning -> page.wrapped("    ", "      ", Ink.CARE.on("! ") + warning));
    }

    private String interval(PredictionInterval interval, Forecast forecast) {
        int end = report.horizon() - 1;
        String text = Figures.number(interval.level()) + " % interval then: "
                + Figures.grouped(rounded(interval.lower()[end])) + " to "
                + Figures.grouped(rounded(interval.upper()[end]));
        for (AchievedCoverage coverage : forecast.coverages()) {
            if (coverage.level() == interval.level()) {
                text += "; in the back-test it held " + Figures.percent(coverage.share()) + " of " + coverage.values()
                        + " times";
            }
        }
        return text;
    }

    private static String growth(Growth growth) {
        StringBuilder text = new StringBuilder("Growth ")
                .append(growth.first())
                .append(" to ")
                .append(growth.last())
                .append(", counted one way: ")
                .append(Figures.times(StrictMath.exp(growth.gross())))
                .append(" a year");
        growth.market()
                .ifPresent(market -> text.append(", the market ")
                        .append(Figures.times(StrictMath.exp(market)))
                        .append(", so ")
                        .append(Figures.times(StrictMath.exp(growth.net())))
                        .append(" the market's pace"));
        return text.toString();
    }

    private static String method(Forecast forecast) {
        List<String> rejected = new ArrayList<>();
        forecast.rejectedForms()
                .forEach(other -> rejected.add(other.form()
                        + (other.value().isPresent()
                                ? " " + Figures.value(other.value().getAsDouble())
                                : " not possible")));
        List<String> weights = new ArrayList<>();
        forecast.weights().forEach((member, weight) -> weights.add(member + " " + Figures.weight(weight)));
        return "Method: " + forecast.form()
                + (weights.isEmpty() ? "" : " (" + String.join(", ", weights) + ")")
                + (rejected.isEmpty()
                        ? ""
                        : (weights.isEmpty() ? "; not used: " : "; each alone: ") + String.join(", ", rejected)
                                + " (errors relative to naive in the back-test)");
    }

    /** Three significant digits: a forecast knows no more. */
    private static double rounded(double value) {
        return Double.parseDouble(Figures.rough(value));
    }
}
