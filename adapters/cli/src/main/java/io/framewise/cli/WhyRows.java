package io.framewise.cli;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What makes the difference between the first and the second, the most important first. */
final class WhyRows {
    /** Without being asked for more, a screen shows so many. */
    static final int FEW = 8;

    static final String VERSUS = " vs ";

    private WhyRows() {}

    /** One criterion. */
    record Row(CriterionResult criterion, CriterionPair pair) {
        double contribution() {
            return pair.contribution();
        }

        String id() {
            return criterion.criterion().value();
        }
    }

    /** The weighed criteria by the size of their contribution, equal ones in the order of their weight. */
    static List<Row> weighed(Comparison comparison) {
        List<Row> rows = rows(comparison, true);
        rows.sort(Comparator.comparingDouble((Row row) -> -Math.abs(row.contribution())));
        return rows;
    }

    /** The criteria that are only shown. */
    static List<Row> shown(Comparison comparison) {
        return rows(comparison, false);
    }

    private static List<Row> rows(Comparison comparison, boolean weighed) {
        List<Row> rows = new ArrayList<>();
        for (CriterionResult criterion : comparison.criteria()) {
            if (criterion.weight() > 0 == weighed && criterion.pair().isPresent()) {
                rows.add(new Row(criterion, criterion.pair().get()));
            }
        }
        return rows;
    }

    /** The figures behind a row: the ratio where there is one, else what each has; where it can be, at most so wide. */
    static String figures(Row row, int width) {
        if (row.pair().ratio().isPresent()) {
            String ratio = Figures.times(row.pair().ratio().getAsDouble());
            return row.pair()
                    .ratioInterval()
                    .map(interval -> ratio + around(interval))
                    .orElse(ratio);
        }
        String first = figure(row.criterion().cells().get(0));
        String second = figure(row.criterion().cells().get(1));
        if (Columns.of(first) + Columns.of(second) + VERSUS.length() <= width) {
            return first + VERSUS + second;
        }
        return different(first.split("; ", -1), second.split("; ", -1));
    }

    /** Of figures in several parts the first part that differs. */
    private static String different(String[] first, String[] second) {
        int part = 0;
        while (part < Math.min(first.length, second.length) - 1 && first[part].equals(second[part])) {
            part++;
        }
        return first[part] + VERSUS + second[part];
    }

    /** On which side the first is. */
    static String standing(Row row) {
        return row.pair().standing().name().toLowerCase(Locale.ROOT);
    }

    private static String around(Interval interval) {
        String low = Figures.times(interval.low());
        String high = Figures.times(interval.high());
        return low.equals(high) ? "" : " [" + low + ", " + high + "]";
    }

    static String figure(CriterionCell cell) {
        return cell.figure().orElse(state(cell.state()));
    }

    static String state(CellState state) {
        return switch (state) {
            case KNOWN -> "known";
            case UNKNOWN_HERE -> "unknown here";
            case UNKNOWN -> "unknown";
            case NOT_APPLICABLE -> "does not apply";
        };
    }
}
