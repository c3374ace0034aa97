package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.RankedFramework;
import java.util.ArrayList;
import java.util.List;

/** The alternatives by value, with interval and probability of coming first. */
final class RankingSection {
    private static final int BAR = 21;
    private static final int LONGEST_NAME = 24;

    private final List<RankedFramework> places;
    private final Page page;

    RankingSection(Comparison comparison, Page page) {
        this.places = comparison.ranking().places();
        this.page = page;
    }

    void print() {
        if (places.isEmpty()) {
            return;
        }
        List<String> titles = new ArrayList<>();
        titles.add("framework");
        for (RankedFramework place : places) {
            titles.add(Columns.cut(place.name(), LONGEST_NAME));
        }
        int name = Columns.widest(titles);
        int rank = places.size() > 9 ? 2 : 1;
        page.line("  "
                + Ink.FAINT.on(Columns.right("#", rank) + "  " + Columns.left("framework", name)
                        + "  value  90% interval  " + Bars.axis(BAR) + "  P(rank 1)"));
        for (int i = 0; i < places.size(); i++) {
            RankedFramework place = places.get(i);
            String title = Columns.left(titles.get(i + 1), name);
            String low = Figures.value(place.interval().low());
            String high = Figures.value(place.interval().high());
            page.line("  " + Columns.right(Integer.toString(place.rank()), rank) + "  "
                    + (place.contender() && places.size() > 2 ? Ink.BOLD.on(title) : title) + "  "
                    + Columns.left(Figures.value(place.value()), 5) + "  "
                    + Columns.left("[" + low + ", " + high + "]", 12) + "  "
                    + Bars.interval(
                            place.interval().low(),
                            place.value(),
                            place.interval().high(),
                            BAR) + "  "
                    + Columns.right(
                            Figures.probability(place.rankProbabilities().get(0).value()), 5));
        }
        page.blank();
    }
}
