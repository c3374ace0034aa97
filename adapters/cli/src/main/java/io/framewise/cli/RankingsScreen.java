package io.framewise.cli;

import io.framewise.DecisionQuestion;
import io.framewise.decision.MethodAgreement;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Ranking;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rankings of a matrix for people: one method with its scores, several beside each other with their agreement. */
final class RankingsScreen {
    private static final double ROUNDED = 1e-9;

    private final DecisionQuestion question;
    private final MethodAgreement agreement;
    private final Map<String, DecisionMethod> methods;

    RankingsScreen(DecisionQuestion question, MethodAgreement agreement, Map<String, DecisionMethod> methods) {
        this.question = question;
        this.agreement = agreement;
        this.methods = methods;
    }

    Page printed(Page page) {
        List<Ranking> rankings = agreement.rankings();
        DecisionProblem problem = rankings.get(0).problem();
        page.line(Ink.BOLD.on(rankings.size() == 1 ? titleOf(rankings.get(0).method()) : rankings.size() + " methods")
                + page.separator()
                + count(problem.matrix().rows(), "alternative")
                + page.separator()
                + count(problem.matrix().columns(), "criterion", "criteria")
                + page.separator()
                + weights());
        page.blank();
        table(rankings).print(page);
        page.blank();
        if (rankings.size() > 1) {
            agreement(page);
        }
        page.wrapped("  Weights: ", "    ", weightsOf(problem));
        int uncertain = question.uncertainValues();
        if (uncertain > 0) {
            page.wrapped(
                    "  ",
                    "    ",
                    (uncertain == 1 ? "1 value is uncertain; its" : uncertain + " values are uncertain; their")
                            + " expected value counts here, the rest with --smaa.");
        }
        for (Ranking ranking : rankings) {
            String order = ranking.evaluation().order() == ScoreOrder.LOWER_IS_BETTER ? ", lower is better" : "";
            page.wrapped("  ", "    ", ranking.method() + order + ": " + paperOf(ranking.method()));
        }
        question.normalizer()
                .ifPresent(normalizer ->
                        page.wrapped("  ", "    ", normalizer.id() + ", as normalization: " + normalizer.reference()));
        question.weighting()
                .ifPresent(weighting ->
                        page.wrapped("  ", "    ", weighting.id() + ", as weighting: " + weighting.reference()));
        return page;
    }

    private String weights() {
        OptionalDouble given = question.givenWeight();
        if (given.isEmpty() && question.statedWeights().isPresent()) {
            return "weights "
                    + switch (question.statedWeights().get().kind()) {
                        case EXACT -> "as given";
                        case FREE -> "free, here equal";
                        case BOUNDED -> "in ranges, here in the middle";
                        case ORDINAL -> "by their order, here in its center";
                        case CONSTRAINED -> "constrained, here in the middle";
                    };
        }
        if (given.isEmpty()) {
            return "weights by "
                    + question.weighting().map(weighting -> weighting.id()).orElse("");
        }
        boolean rescaled = Math.abs(given.getAsDouble() - 1) > ROUNDED;
        return "weights as given"
                + (rescaled ? ", rescaled from " + Figures.number(given.getAsDouble()) + " to 1" : "");
    }

    private Table table(List<Ranking> rankings) {
        List<String> titles = new ArrayList<>(List.of("#", "alternative"));
        boolean one = rankings.size() == 1;
        for (Ranking ranking : rankings) {
            titles.add(one ? "score" : ranking.method());
        }
        Table table = new Table(titles.toArray(new String[0]));
        Ranking order = one ? rankings.get(0) : agreement.consensus();
        for (int row : order.order()) {
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(order.rank(row)));
            cells.add(order.problem().matrix().alternatives().get(row));
            for (Ranking ranking : rankings) {
                String score = Figures.number(ranking.evaluation().score(row));
                cells.add(one ? score : ranking.rank(row) + " (" + score + ")");
            }
            table.row(cells.toArray(new String[0]));
        }
        return table;
    }

    private void agreement(Page page) {
        page.wrapped(
                "  ",
                "    ",
                agreement.sameWinners()
                        ? "All methods put the same first: "
                                + String.join(", ", agreement.rankings().get(0).winners()) + "."
                        : "The methods do not agree about the first place.");
        String pair = "";
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < agreement.rankings().size(); i++) {
            for (int k = i + 1; k < agreement.rankings().size(); k++) {
                OptionalDouble correlation = agreement.correlation(i, k);
                if (correlation.isPresent() && correlation.getAsDouble() < least) {
                    least = correlation.getAsDouble();
                    pair = agreement.rankings().get(i).method() + " and "
                            + agreement.rankings().get(k).method();
                }
            }
        }
        if (!pair.isEmpty()) {
            page.wrapped(
                    "  ",
                    "    ",
                    "Least agreement: rank correlation " + Figures.value(least) + " of " + pair
                            + ". The order of the rows is Borda's count over all.");
        }
    }

    private static String weightsOf(DecisionProblem problem) {
        List<String> weights = new ArrayList<>();
        for (int j = 0; j < problem.matrix().columns(); j++) {
            weights.add(problem.matrix().criteria().get(j) + " " + Figures.weight(problem.weight(j)));
        }
        return String.join(", ", weights);
    }

    private Optional<DecisionMethod> method(String id) {
        int colon = id.indexOf(':');
        Optional<DecisionMethod> named = Optional.ofNullable(methods.get(colon < 0 ? id : id.substring(0, colon)));
        return colon < 0
                ? named
                : named.flatMap(base -> base.variants().stream()
                        .filter(variant -> variant.id().equals(id))
                        .findFirst());
    }

    private String titleOf(String id) {
        return method(id).map(DecisionMethod::title).orElse(id);
    }

    private String paperOf(String id) {
        return method(id).map(DecisionMethod::reference).orElse("");
    }

    private static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    private static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
