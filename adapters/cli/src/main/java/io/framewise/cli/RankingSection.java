package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.RankedFramework;
import java.util.ArrayList;
import java.util.List;

/** The alternatives by value, with interval and probability of coming first. */
final class RankingSection {
    private static final int BAR = 21;
    private static final int LONGEST_NAME = 24;

    /** Value, interval and probability with the spaces between them. */
    private static final int NUMBERS = 5 + 2 + 12 + 2 + 9;

    private final List<RankedFramework> places;
    private final List<String> shares;
    private final Page page;

    RankingSection(Comparison comparison, Names names, Page page) {
        this.places = comparison.ranking().places();
        this.shares = new VerdictText(comparison, names).ofRankOne();
        this.page = page;
    }

    void print() {
        if (places.isEmpty()) {
            return;
        }
        List<String> titles = new ArrayList<>();
        titles.add("framework");
        for (RankedFramework place : places) {
            titles.add(page.cuts() ? Columns.cut(place.name(), LONGEST_NAME) : place.name());
        }
        int name = Columns.widest(titles);
        int rank = places.size() > 9 ? 2 : 1;
        int without = 2 + rank + 2 + name + 2 + NUMBERS;
        boolean bar = without + 2 + BAR <= page.width();
        boolean stacked = !bar && without > page.width();
        if (!stacked) {
            page.line("  "
                    + Ink.FAINT.on(Columns.right("#", rank) + "  " + Columns.left("framework", name)
                            + "  value  90% interval  " + (bar ? Bars.axis(BAR) + "  " : "") + "P(rank 1)"));
        }
        for (int i = 0; i < places.size(); i++) {
            RankedFramework place = places.get(i);
            String title = Columns.left(titles.get(i + 1), name);
            String value = Figures.value(place.value());
            String interval = "[" + Figures.value(place.interval().low()) + ", "
                    + Figures.value(place.interval().high()) + "]";
            String line = "  " + Columns.right(Integer.toString(place.rank()), rank) + "  "
                    + (place.contender() && places.size() > 2 ? Ink.BOLD.on(title) : title);
            if (stacked) {
                page.line(line);
                page.wrapped(4 + rank, "value " + value + " " + interval + ", P(rank 1) " + shares.get(i));
                continue;
            }
            page.line(line + "  " + Columns.left(value, 5) + "  " + Columns.left(interval, 12) + "  "
                    + (bar ? drawn(place) + "  " : "") + Columns.right(shares.get(i), 5));
        }
        page.blank();
    }

    private static String drawn(RankedFramework place) {
        return Bars.interval(
                place.interval().low(), place.value(), place.interval().high(), BAR);
    }
}
