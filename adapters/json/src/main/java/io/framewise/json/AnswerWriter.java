package io.framewise.json;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.PairProbabilities;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Probability;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.comparison.Word;
import java.io.IOException;

/** The question, the verdict, the ranking and the pairs. */
final class AnswerWriter {
    private final JsonFields out;

    AnswerWriter(JsonFields out) {
        this.out = out;
    }

    void write(Comparison comparison) throws IOException {
        out.object("request", () -> request(comparison.request()));
        out.text("asOf", comparison.asOf());
        out.object("scenario", () -> new ScenarioWriter(out).write(comparison.scenario()));
        out.object("verdict", () -> verdict(comparison.verdict()));
        out.objects("ranking", comparison.ranking().places(), this::place);
        out.objects("pairs", comparison.pairs(), pair -> pair(out, pair));
    }

    private void request(ComparisonRequest request) throws IOException {
        out.texts("frameworks", request.frameworks());
        out.text("scenario", request.scenario());
        out.text("asOf", request.asOf());
        out.count("seed", request.seed());
        out.count("draws", request.draws());
        out.weights("weights", request.weights());
        out.weights("families", request.families());
        out.texts("without", request.without());
        out.word("unknowns", request.unknowns());
        out.flag("exploring", request.exploring());
    }

    private void verdict(Verdict verdict) throws IOException {
        if (verdict instanceof Preferred preferred) {
            out.text("kind", "preferred");
            out.text("framework", preferred.framework());
            out.text("word", preferred.word().label());
            probability(out, "probability", preferred.probability());
            out.texts("conditions", preferred.conditions());
        } else if (verdict instanceof Tie tie) {
            out.text("kind", "tie");
            out.texts("frameworks", tie.frameworks());
            out.text("word", Word.TOO_CLOSE_TO_CALL.label());
            probability(out, "probability", tie.probability());
            out.texts("conditions", tie.conditions());
        } else if (verdict instanceof Undecided undecided) {
            out.text("kind", "undecided");
            out.text("reason", undecided.reason());
        }
    }

    private void place(RankedFramework place) throws IOException {
        out.count("rank", place.rank());
        out.text("framework", place.framework());
        out.text("name", place.name());
        out.number("value", place.value());
        interval(out, "interval", place.interval());
        out.objects("rankProbabilities", place.rankProbabilities(), share -> probability(out, share));
        out.flag("contender", place.contender());
    }

    static void pair(JsonFields out, PairProbabilities pair) throws IOException {
        out.text("first", pair.first());
        out.text("second", pair.second());
        probability(out, "win", pair.win());
        probability(out, "tie", pair.tie());
        probability(out, "lose", pair.lose());
    }

    static void probability(JsonFields out, String name, Probability probability) throws IOException {
        out.object(name, () -> probability(out, probability));
    }

    static void probability(JsonFields out, Probability probability) throws IOException {
        out.number("value", probability.value());
        out.number("standardError", probability.standardError());
        interval(out, "interval", probability.interval());
    }

    static void interval(JsonFields out, String name, Interval interval) throws IOException {
        out.object(name, () -> {
            out.number("low", interval.low());
            out.number("high", interval.high());
        });
    }
}
