package io.framewise.json;

import io.framewise.decision.analysis.DecisionAnalysis;
import io.framewise.decision.analysis.Finding;
import io.framewise.decision.analysis.Lead;
import io.framewise.decision.analysis.RankAcceptability;
import io.framewise.decision.analysis.WhateverWeights;
import io.framewise.decision.smaa.InformationNeed;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Ranking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Writes what stands behind a decision about a matrix as a JSON document that follows {@value #SCHEMA}. Stateless; safe for use by
 * several threads.
 */
public final class AnalysisJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/analysis-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private AnalysisJson() {}

    /**
     * Writes an analysis.
     *
     * @param analysis the analysis
     * @param findings its findings in words
     * @param seed the seed of what was drawn
     * @return the document
     */
    public static String write(DecisionAnalysis analysis, List<Finding> findings, long seed) {
        return JsonFields.document(SCHEMA, VERSION, out -> {
            Ranking ranking = analysis.ranking();
            DecisionMatrix matrix = ranking.problem().matrix();
            out.text("method", ranking.method());
            out.word("weights", analysis.weights().kind());
            if (analysis.isDrawn()) {
                out.count("seed", seed);
            }
            out.objects("criteria", indices(matrix.columns()), k -> {
                out.text("name", matrix.criteria().get(k));
                out.word("direction", matrix.objectives().get(k));
                out.figure("weight", OptionalDouble.of(ranking.problem().weight(k)));
            });
            out.objects("ranking", Arrays.stream(ranking.order()).boxed().toList(), row -> {
                out.text("name", matrix.alternatives().get(row));
                out.count("rank", ranking.rank(row));
                out.figure("score", OptionalDouble.of(ranking.evaluation().score(row)));
            });
            out.object("acceptability", analysis.acceptability(), shares -> shares(out, shares));
            out.object("whateverWeights", analysis.whateverWeights(), whatever -> whatever(out, whatever));
            intervals(out, analysis);
            if (analysis.reversals().isPresent()) {
                out.objects("reversals", analysis.reversals().get(), reversal -> {
                    out.text("alternative", reversal.alternative());
                    out.flag("copied", reversal.isCopied());
                    out.texts("before", reversal.before());
                    out.texts("after", reversal.after());
                });
            }
            out.object("information", analysis.information(), need -> information(out, need));
            out.object("lead", analysis.lead(), lead -> lead(out, lead));
            out.objects("findings", findings, finding -> {
                out.word("kind", finding.kind());
                out.text("text", finding.text());
                out.weights("figures", finding.figures());
            });
            out.texts("notes", analysis.notes());
        });
    }

    private static void shares(JsonFields out, RankAcceptability shares) throws IOException {
        int count = shares.alternatives().size();
        out.flag("exact", shares.isExact());
        if (!shares.isExact()) {
            out.count("draws", shares.draws());
        }
        out.objects("alternatives", indices(count), a -> {
            out.text("name", shares.alternatives().get(a));
            out.objects("ranks", indices(count), r -> {
                double share = shares.share(a, r + 1);
                double[] interval = shares.interval(share);
                out.count("rank", r + 1);
                out.figure("share", OptionalDouble.of(share));
                out.figure("error", OptionalDouble.of(shares.error(share)));
                out.figure("low", OptionalDouble.of(interval[0]));
                out.figure("high", OptionalDouble.of(interval[1]));
            });
            Optional<double[]> central = shares.centralWeights(a);
            if (central.isPresent()) {
                Map<String, Double> weights = new LinkedHashMap<>();
                for (int k = 0; k < central.get().length; k++) {
                    weights.put(shares.criteria().get(k), central.get()[k]);
                }
                out.weights("centralWeights", weights);
            }
            out.figure("confidence", OptionalDouble.of(shares.confidence(a)));
        });
        out.objects("pairs", pairs(count), pair -> {
            out.text("one", shares.alternatives().get(pair[0]));
            out.text("other", shares.alternatives().get(pair[1]));
            out.figure("wins", OptionalDouble.of(shares.winning(pair[0], pair[1])));
        });
    }

    private static void whatever(JsonFields out, WhateverWeights whatever) throws IOException {
        List<String> names = whatever.alternatives();
        out.objects("alternatives", indices(names.size()), a -> {
            out.text("name", names.get(a));
            out.count("bestRank", whatever.bestRank(a));
            out.count("worstRank", whatever.worstRank(a));
            List<String> necessary = new ArrayList<>();
            List<String> possible = new ArrayList<>();
            for (int b = 0; b < names.size(); b++) {
                if (b != a && whatever.isNecessary(a, b)) {
                    necessary.add(names.get(b));
                }
                if (b != a && whatever.isPossible(a, b)) {
                    possible.add(names.get(b));
                }
            }
            out.texts("alwaysAtLeastAsGoodAs", necessary);
            out.texts("canBeAheadOf", possible);
        });
    }

    private static void intervals(JsonFields out, DecisionAnalysis analysis) throws IOException {
        out.objects("weightIntervals", analysis.weightIntervals(), interval -> {
            out.text("criterion", interval.criterion());
            out.figure("weight", OptionalDouble.of(interval.weight()));
            out.figure("low", OptionalDouble.of(interval.low()));
            out.figure("high", OptionalDouble.of(interval.high()));
            out.flag("exact", interval.isExact());
            out.texts("below", interval.below());
            out.texts("above", interval.above());
        });
    }

    private static void information(JsonFields out, InformationNeed need) throws IOException {
        out.flag("exact", need.isExact());
        out.figure("perfect", OptionalDouble.of(need.perfect()));
        out.figure("error", OptionalDouble.of(need.perfectError()));
        List<int[]> cells = new ArrayList<>();
        for (int a = 0; a < need.alternatives().size(); a++) {
            for (int k = 0; k < need.criteria().size(); k++) {
                if (need.partial(a, k) > 0) {
                    cells.add(new int[] {a, k});
                }
            }
        }
        cells.sort((one, other) -> Double.compare(need.partial(other[0], other[1]), need.partial(one[0], one[1])));
        out.objects("values", cells, cell -> {
            out.text("alternative", need.alternatives().get(cell[0]));
            out.text("criterion", need.criteria().get(cell[1]));
            out.figure("worth", OptionalDouble.of(need.partial(cell[0], cell[1])));
            out.figure("error", OptionalDouble.of(need.partialError(cell[0], cell[1])));
        });
    }

    private static void lead(JsonFields out, Lead lead) throws IOException {
        out.text("leader", lead.leader());
        out.text("other", lead.other());
        out.figure("size", OptionalDouble.of(lead.size()));
        out.flag("additive", lead.isAdditive());
        out.objects("criteria", indices(lead.criteria().size()), k -> {
            out.text("name", lead.criteria().get(k));
            Optional<Double> effect = lead.effect(k);
            out.figure("effect", effect.isPresent() ? OptionalDouble.of(effect.get()) : OptionalDouble.empty());
            out.figure("leader", OptionalDouble.of(lead.leaderValue(k)));
            out.figure("other", OptionalDouble.of(lead.otherValue(k)));
        });
        out.texts("deciding", lead.deciding().stream().map(lead.criteria()::get).toList());
        out.objects("changes", lead.changes(), change -> {
            out.text("alternative", change.alternative());
            out.text("criterion", change.criterion());
            out.figure("now", OptionalDouble.of(change.now()));
            out.figure("then", OptionalDouble.of(change.then()));
        });
    }

    private static List<int[]> pairs(int count) {
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                if (a != b) {
                    pairs.add(new int[] {a, b});
                }
            }
        }
        return pairs;
    }

    private static List<Integer> indices(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
