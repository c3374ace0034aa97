package io.framewise.json;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Dominance;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.comparison.Flip;
import io.framewise.model.comparison.ScreenedOut;
import io.framewise.model.comparison.SecondOpinion;
import io.framewise.model.comparison.VarianceSplit;
import io.framewise.model.comparison.WhatIf;
import java.io.IOException;

/** What would change the answer, where its uncertainty comes from, and what another method says. */
final class ExplorationWriter {
    private final JsonFields out;

    ExplorationWriter(JsonFields out) {
        this.out = out;
    }

    void write(Comparison comparison) throws IOException {
        out.objects("families", comparison.families(), this::family);
        out.objects("flips", comparison.flips(), this::flip);
        out.flag("fragile", comparison.fragile());
        out.objects("whatIfs", comparison.whatIfs(), this::whatIf);
        out.object("variance", comparison.variance(), this::variance);
        out.object("secondOpinion", comparison.secondOpinion(), this::opinion);
        out.objects("dominance", comparison.dominance(), this::dominance);
        out.objects("screened", comparison.screened(), this::screened);
    }

    private void family(FamilyResult family) throws IOException {
        out.text("family", family.family());
        out.number("weight", family.weight());
        out.weights("regimes", family.regimes());
        out.objects("rankOne", family.rankOne(), share -> AnswerWriter.probability(out, share));
        out.object("pair", () -> AnswerWriter.pair(out, family.pair()));
    }

    private void flip(Flip flip) throws IOException {
        out.text("criterion", flip.criterion());
        out.number("weight", flip.weight());
        out.number("flipsAt", flip.flipsAt());
        out.text("then", flip.then());
    }

    private void whatIf(WhatIf whatIf) throws IOException {
        out.word("kind", whatIf.kind());
        out.text("subject", whatIf.subject());
        out.text("leader", whatIf.leader());
        out.number("probability", whatIf.probability());
        out.number("firstProbability", whatIf.firstProbability());
        out.flag("changed", whatIf.changed());
    }

    private void variance(VarianceSplit variance) throws IOException {
        out.number("values", variance.values());
        out.number("regimes", variance.regimes());
        out.number("weights", variance.weights());
    }

    private void opinion(SecondOpinion opinion) throws IOException {
        out.text("method", opinion.method());
        out.text("title", opinion.title());
        out.texts("order", opinion.order());
        out.numbers("scores", opinion.scores());
        out.flag("agrees", opinion.agrees());
    }

    private void dominance(Dominance dominance) throws IOException {
        out.text("dominating", dominance.dominating());
        out.text("dominated", dominance.dominated());
    }

    private void screened(ScreenedOut screened) throws IOException {
        out.text("framework", screened.framework());
        out.text("criterion", screened.criterion());
        out.text("reason", screened.reason());
    }
}
