package io.framewise.engine;

import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.explanation.Observed;
import io.framewise.model.explanation.ObservedKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What stands behind a cell, in sentences. */
final class GroundSentences {
    private static final int FEW = 4;

    /** So many digits tell the commits of a repository apart. */
    private static final int COMMIT = 12;

    private GroundSentences() {}

    /** The figure of a cell, or why there is none. */
    static String cell(CellTrace trace) {
        String why =
                trace.remarks().stream().map(CellTrace.Remark::text).distinct().collect(Collectors.joining("; "));
        return switch (trace.state()) {
            case KNOWN -> trace.figure().orElse("known");
            case UNKNOWN_HERE -> "what is known does not count" + (why.isEmpty() ? "" : ": " + why);
            case UNKNOWN -> "nothing is known" + (why.isEmpty() ? "" : ": " + why);
            case NOT_APPLICABLE -> "does not apply" + (why.isEmpty() ? "" : ": " + why);
        };
    }

    /** What one regime, or one figure, says. */
    static String ground(CellEvidence evidence) {
        return evidence.regime().map(regime -> "under " + regime + ": ").orElse("")
                + evidence.text()
                + (evidence.deviation().isPresent()
                        ? ", standard deviation of its logarithm "
                                + Figures.number(evidence.deviation().getAsDouble())
                        : "");
    }

    /** Each of a few things; of many how many they are, when, how far they scatter, and the newest. */
    static String observed(List<Observed> observed) {
        if (observed.size() <= FEW) {
            return each(observed);
        }
        LocalDate first = observed.stream()
                .map(Observed::observedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        Observed newest = observed.get(0);
        for (Observed one : observed) {
            newest = one.observedOn().isBefore(newest.observedOn()) ? newest : one;
        }
        String range = " from " + first + " to " + newest.observedOn();
        return switch (newest.kind()) {
            case FEATURE, FIGURE -> each(observed);
            case EVENT -> observed.size() + " " + newest.name() + range + ", the newest: " + one(newest);
            case RUN, POINT ->
                newest.kind().counted(observed.size()) + range + scatter(observed) + ", the newest: " + one(newest);
        };
    }

    private static String each(List<Observed> observed) {
        return observed.stream().map(GroundSentences::one).collect(Collectors.joining("; "));
    }

    /** The least and the most, where all are of one metric. */
    private static String scatter(List<Observed> observed) {
        if (observed.stream()
                        .map(one -> one.name().replaceAll(" of [-0-9]+$", ""))
                        .distinct()
                        .count()
                > 1) {
            return "";
        }
        Comparator<Observed> byValue = Comparator.comparingDouble(GroundSentences::value);
        return ", between " + observed.stream().min(byValue).orElseThrow().text() + " and "
                + observed.stream().max(byValue).orElseThrow().text();
    }

    private static double value(Observed observed) {
        return observed.value().orElse(0);
    }

    private static String one(Observed observed) {
        return observed.name() + (observed.kind() == ObservedKind.EVENT ? " " : ": ") + observed.text() + " on "
                + observed.observedOn()
                + observed.version()
                        .map(version ->
                                (observed.kind() == ObservedKind.FEATURE ? " (since " : " (version ") + version + ")")
                        .orElse("")
                + observed.commit()
                        .map(commit -> " at commit " + commit.substring(0, Math.min(COMMIT, commit.length())))
                        .orElse("");
    }
}
