package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.comparison.PairProbabilities;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.Standing;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict in sentences. */
final class VerdictText {
    private final Comparison comparison;
    private final Names names;
    private final List<RankedFramework> places;

    VerdictText(Comparison comparison, Names names) {
        this.comparison = comparison;
        this.names = names;
        this.places = comparison.ranking().places();
    }

    /** The answer before the colon, such as {@code FastAPI is favoured}. */
    String answer() {
        if (comparison.verdict() instanceof Preferred preferred) {
            String name = names.of(preferred.framework());
            Word word = preferred.word();
            if (word == Word.TOO_CLOSE_TO_CALL) {
                return "Too close to call";
            }
            return switch (word) {
                case CLEAR -> name + " is the clear choice";
                case FAVOURED -> name + " is favoured";
                default -> "The evidence leans towards " + name;
            };
        }
        if (comparison.verdict() instanceof Tie tie) {
            return tie.frameworks().size() > 2
                    ? "Too close to call between " + names.listed(tie.frameworks())
                    : "Too close to call";
        }
        return "Undecided";
    }

    /** What follows the colon: probabilities, or the reason. */
    String figures() {
        if (comparison.verdict() instanceof Undecided undecided) {
            return undecided.reason();
        }
        if (places.size() < 2) {
            return conditions().orElse("nothing else remains");
        }
        FrameworkId leader = leader();
        return places.size() == 2 ? figuresOfTwo(leader) : figuresOfMany(leader);
    }

    private String figuresOfTwo(FrameworkId leader) {
        PairProbabilities pair = comparison.pairs().get(0);
        boolean same = pair.first().equals(leader);
        List<String> three = Shares.probabilities(
                (same ? pair.win() : pair.lose()).value(),
                pair.tie().value(),
                (same ? pair.lose() : pair.win()).value());
        String lead = comparison.verdict() instanceof Tie ? names.of(leader) : "probability";
        return lead + " " + three.get(0) + ", tie " + three.get(1) + ", "
                + names.of(same ? pair.second() : pair.first()) + " " + three.get(2);
    }

    private String figuresOfMany(FrameworkId leader) {
        List<FrameworkId> contenders = new ArrayList<>();
        String first = "";
        List<String> shares = ofRankOne();
        for (int i = 0; i < places.size(); i++) {
            RankedFramework place = places.get(i);
            if (place.contender()) {
                contenders.add(place.framework());
            }
            if (place.framework().equals(leader)) {
                first = shares.get(i);
            }
        }
        String text = (comparison.verdict() instanceof Tie
                        ? names.of(leader) + " comes first with probability "
                        : "probability of coming first ")
                + first;
        return contenders.size() < 2 ? text : text + "; contenders: " + names.listed(contenders);
    }

    /** The probabilities of coming first, in the order of the ranking. */
    List<String> ofRankOne() {
        return Shares.probabilities(places.stream()
                .mapToDouble(place -> place.rankProbabilities().get(0).value())
                .toArray());
    }

    /** The one that the verdict speaks of first. */
    FrameworkId leader() {
        return comparison.verdict() instanceof Preferred preferred
                ? preferred.framework()
                : places.get(0).framework();
    }

    /** Its probability of winning against the other, or of coming first among more. */
    double leaderProbability() {
        if (comparison.verdict() instanceof Preferred preferred) {
            return preferred.probability().value();
        }
        return places.size() == 2
                ? comparison.pairs().get(0).win().value()
                : places.get(0).rankProbabilities().get(0).value();
    }

    /** What keeps the word from being the next higher one. */
    Optional<String> lowered() {
        if (comparison.verdict() instanceof Tie tie && !tie.conditions().isEmpty()) {
            return Optional.of("Why not: " + String.join("; ", tie.conditions()) + ".");
        }
        if (!(comparison.verdict() instanceof Preferred preferred) || preferred.word() == Word.CLEAR) {
            return Optional.empty();
        }
        String higher =
                preferred.word() == Word.FAVOURED ? "clear" : preferred.word() == Word.LEANS ? "favoured" : "a lead";
        return conditions().map(why -> "Not " + higher + ": " + why + ".");
    }

    /** Why the word is not higher, or why there is only one left. */
    Optional<String> conditions() {
        return comparison.verdict() instanceof Preferred preferred
                        && !preferred.conditions().isEmpty()
                ? Optional.of(String.join("; ", preferred.conditions()))
                : Optional.empty();
    }

    /** On how many criteria the first of the ranking is ahead of the second. */
    Optional<String> standings() {
        int all = 0;
        int ahead = 0;
        int behind = 0;
        for (CriterionResult criterion : comparison.criteria()) {
            if (criterion.weight() > 0 && criterion.pair().isPresent()) {
                Standing standing = criterion.pair().get().standing();
                all++;
                ahead += standing == Standing.AHEAD ? 1 : 0;
                behind += standing == Standing.BEHIND ? 1 : 0;
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        String who = places.size() > 2
                ? names.of(places.get(0).framework()) + " against "
                        + names.of(places.get(1).framework()) + ": ahead on "
                : comparison.verdict() instanceof Preferred
                        ? "Ahead on "
                        : names.of(places.get(0).framework()) + " is ahead on ";
        return Optional.of(who + ahead + " of " + all + " criteria, behind on " + behind + ", tied on "
                + (all - ahead - behind) + ".");
    }

    /** The probability of the first of the ranking under each family of regimes alone. */
    Optional<String> families() {
        if (comparison.families().isEmpty() || places.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("Probability of ")
                .append(names.of(places.get(0).framework()))
                .append(places.size() > 2 ? " to come first" : "")
                .append(" by regime family: ");
        String between = "";
        for (FamilyResult family : comparison.families()) {
            text.append(between).append(family.family()).append(' ').append(Figures.probability(underOnly(family)));
            between = ", ";
        }
        return Optional.of(text.toString());
    }

    /** The probability of the first of the ranking under one family. */
    double underOnly(FamilyResult family) {
        if (places.size() > 2) {
            return family.rankOne().get(0).value();
        }
        boolean same = family.pair().first().equals(places.get(0).framework());
        return (same ? family.pair().win() : family.pair().lose()).value();
    }
}
