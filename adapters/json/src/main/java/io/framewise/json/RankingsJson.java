package io.framewise.json;

import io.framewise.decision.MethodAgreement;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Ranking;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Writes the rankings of a matrix by one or more methods as a JSON document that follows {@value #SCHEMA}. Stateless; safe
 * for use by several threads.
 */
public final class RankingsJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/rankings-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private RankingsJson() {}

    /**
     * Writes rankings.
     *
     * @param weighting what weighed the criteria, if not the weights as given
     * @param normalizer what took the place of the methods' own normalization, if anything did
     * @param agreement the rankings
     * @param methods the methods that are known, for their names and papers
     * @return the document
     */
    public static String write(
            Optional<WeightingMethod> weighting,
            Optional<Normalizer> normalizer,
            MethodAgreement agreement,
            Collection<DecisionMethod> methods) {
        DecisionProblem problem = agreement.rankings().get(0).problem();
        Map<String, DecisionMethod> known = known(methods);
        return JsonFields.document(SCHEMA, VERSION, out -> {
            out.object("weighting", weighting, method -> {
                out.text("id", method.id());
                out.text("reference", method.reference());
            });
            out.object("normalization", normalizer, method -> {
                out.text("id", method.id());
                out.text("reference", method.reference());
            });
            criteria(out, problem);
            out.objects("rankings", agreement.rankings(), ranking -> ranking(out, ranking, known));
            if (agreement.rankings().size() > 1) {
                out.object("agreement", () -> agreement(out, agreement));
            }
        });
    }

    private static Map<String, DecisionMethod> known(Collection<DecisionMethod> methods) {
        Map<String, DecisionMethod> known = new LinkedHashMap<>();
        for (DecisionMethod method : methods) {
            known.put(method.id(), method);
            method.variants().forEach(variant -> known.put(variant.id(), variant));
        }
        return known;
    }

    private static void criteria(JsonFields out, DecisionProblem problem) throws IOException {
        DecisionMatrix matrix = problem.matrix();
        out.objects("criteria", indices(matrix.columns()), column -> {
            out.text("name", matrix.criteria().get(column));
            out.word("direction", matrix.objectives().get(column));
            out.figure("weight", OptionalDouble.of(problem.weight(column)));
        });
    }

    private static void ranking(JsonFields out, Ranking ranking, Map<String, DecisionMethod> known) throws IOException {
        out.text("method", ranking.method());
        Optional<DecisionMethod> method = Optional.ofNullable(known.get(ranking.method()));
        out.text("title", method.map(DecisionMethod::title));
        out.text("reference", method.map(DecisionMethod::reference));
        out.word("order", ranking.evaluation().order());
        double[] scores = ranking.evaluation().scores();
        List<String> alternatives = ranking.problem().matrix().alternatives();
        out.objects("alternatives", Arrays.stream(ranking.order()).boxed().toList(), row -> {
            out.text("name", alternatives.get(row));
            out.count("rank", ranking.rank(row));
            out.figure("score", OptionalDouble.of(scores[row]));
        });
    }

    private static void agreement(JsonFields out, MethodAgreement agreement) throws IOException {
        int count = agreement.rankings().size();
        out.flag("sameFirst", agreement.sameWinners());
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int k = i + 1; k < count; k++) {
                pairs.add(new int[] {i, k});
            }
        }
        out.objects("pairs", pairs, pair -> {
            out.text("one", agreement.rankings().get(pair[0]).method());
            out.text("other", agreement.rankings().get(pair[1]).method());
            out.figure("spearman", agreement.correlation(pair[0], pair[1]));
        });
        Ranking consensus = agreement.consensus();
        List<String> alternatives = consensus.problem().matrix().alternatives();
        out.objects("borda", Arrays.stream(consensus.order()).boxed().toList(), row -> {
            out.text("name", alternatives.get(row));
            out.count("rank", consensus.rank(row));
        });
    }

    private static List<Integer> indices(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
