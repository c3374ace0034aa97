package io.framewise.engine;

import io.framewise.decision.PairCounts;
import io.framewise.decision.WilsonInterval;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.List;

/** The word for the answer (rule 12): each threshold must be cleared by two standard errors; a failed condition lowers it. */
final class VerdictRule {
    private static final double LEANS = 0.60;
    private static final double FAVOURED = 0.80;
    private static final double CLEAR = 0.95;
    private static final double FAVOURED_IN_FAMILY = 0.5;
    private static final double CLEAR_ELSEWHERE = 0.8;
    private static final double CONTENDERS = 0.9;
    private static final double STANDARD_ERRORS = 2;

    private final List<FrameworkId> alternatives;
    private final Standings standings;
    private final List<FamilyResult> families;
    private final Probes probes;

    VerdictRule(List<FrameworkId> alternatives, Standings standings, List<FamilyResult> families, Probes probes) {
        this.alternatives = alternatives;
        this.standings = standings;
        this.families = families;
        this.probes = probes;
    }

    Verdict verdict() {
        int leader = standings.at(0);
        double p = standings.leadProbability(leader);
        PairCounts pair = standings.pair(leader, standings.at(1));
        Word word = byProbability(p);
        boolean tied = pair.tie() > pair.win() && pair.tie() > pair.lose();
        if (word == Word.TOO_CLOSE_TO_CALL || tied) {
            return Tie.builder()
                    .frameworks(tied())
                    .probability(Probabilities.of(pair.tie(), pair.draws()))
                    .conditions(reasons(p, tied))
                    .build();
        }
        List<String> conditions = new ArrayList<>();
        if (word == Word.LEANS && p >= FAVOURED) {
            conditions.add(threshold(p, FAVOURED, "that"));
        } else if (word == Word.FAVOURED && p >= CLEAR) {
            conditions.add(threshold(p, CLEAR, "that"));
        }
        if (word == Word.CLEAR && !clearEverywhere(leader, conditions)) {
            word = word.lower();
        }
        if (word == Word.FAVOURED && !inFamilies(leader, FAVOURED_IN_FAMILY, conditions)) {
            word = word.lower();
        }
        return Preferred.builder()
                .framework(alternatives.get(leader))
                .word(word)
                .probability(Probabilities.of(p, standings.draws()))
                .conditions(conditions)
                .build();
    }

    /** Why nobody leads. */
    private List<String> reasons(double p, boolean tied) {
        List<String> reasons = new ArrayList<>();
        if (byProbability(p) == Word.TOO_CLOSE_TO_CALL) {
            reasons.add(threshold(p, LEANS, "a lead"));
        }
        if (tied) {
            reasons.add("a tie is more probable than either of the first two");
        }
        return reasons;
    }

    /** What a probability lacks of a threshold. */
    private String threshold(double p, double least, String what) {
        String needed = what + " needs a probability of " + Figures.probability(least);
        return p < least
                ? needed
                : needed + " and two standard errors more (" + Figures.number(2 * error(p)) + "), here it is "
                        + Figures.number(p);
    }

    private double error(double p) {
        return WilsonInterval.standardError(p, standings.draws());
    }

    /** The contenders, and the second in any case: one alternative alone does not tie. */
    private List<FrameworkId> tied() {
        List<FrameworkId> contenders = contenders();
        return contenders.size() > 1
                ? contenders
                : List.of(alternatives.get(standings.at(0)), alternatives.get(standings.at(1)));
    }

    private Word byProbability(double p) {
        double cleared = p - STANDARD_ERRORS * error(p);
        if (cleared >= CLEAR) {
            return Word.CLEAR;
        }
        if (cleared >= FAVOURED) {
            return Word.FAVOURED;
        }
        return cleared >= LEANS ? Word.LEANS : Word.TOO_CLOSE_TO_CALL;
    }

    private boolean clearEverywhere(int leader, List<String> conditions) {
        boolean clear = inFamilies(leader, CLEAR_ELSEWHERE, conditions);
        double orderOnly = probes.weightOrder().leadProbability(leader);
        if (orderOnly < CLEAR_ELSEWHERE) {
            conditions.add("with only the order of the weights the probability is " + Figures.probability(orderOnly));
            clear = false;
        }
        for (Probes.Probe probe : probes.onlyDefinitions()) {
            double alone = probe.standings().leadProbability(leader);
            if (alone < CLEAR_ELSEWHERE) {
                conditions.add(
                        "under the definition " + probe.subject() + " alone it is " + Figures.probability(alone));
                clear = false;
            }
        }
        return clear;
    }

    private boolean inFamilies(int leader, double least, List<String> conditions) {
        boolean all = true;
        FrameworkId name = alternatives.get(leader);
        for (FamilyResult family : families) {
            double p = alternatives.size() == 2
                    ? family.pair().first().equals(name)
                            ? family.pair().win().value()
                            : family.pair().lose().value()
                    : family.rankOne().get(0).value();
            if (p < least) {
                String condition = "under " + family.family() + " alone it is " + Figures.probability(p);
                if (!conditions.contains(condition)) {
                    conditions.add(condition);
                }
                all = false;
            }
        }
        return all;
    }

    /** The smallest set with a total probability of rank 1 of at least 0.9, in the order of the ranking. */
    List<FrameworkId> contenders() {
        List<Integer> byProbability = new ArrayList<>();
        for (int place = 0; place < standings.size(); place++) {
            byProbability.add(standings.at(place));
        }
        byProbability.sort((a, b) -> Double.compare(standings.rankShare(b, 0), standings.rankShare(a, 0)));
        double sum = 0;
        List<FrameworkId> chosen = new ArrayList<>();
        for (int alternative : byProbability) {
            if (sum < CONTENDERS) {
                sum += standings.rankShare(alternative, 0);
                chosen.add(alternatives.get(alternative));
            }
        }
        List<FrameworkId> ordered = new ArrayList<>();
        for (int place = 0; place < standings.size(); place++) {
            FrameworkId name = alternatives.get(standings.at(place));
            if (chosen.contains(name)) {
                ordered.add(name);
            }
        }
        return ordered;
    }
}
