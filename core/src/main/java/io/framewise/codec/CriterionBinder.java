package io.framewise.codec;

import io.framewise.model.criterion.AddOnRule;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.id.DefinitionId;

/** Reads {@code criteria/*.yaml}. */
final class CriterionBinder {
    private CriterionBinder() {}

    static Criterion criterion(Fields fields) {
        Criterion.Builder builder = Criterion.builder()
                .id(fields.parsed("id", IdReaders.CRITERION))
                .title(fields.text("title"))
                .question(fields.text("question"))
                .group(fields.text("group"))
                .direction(fields.choice("direction", Direction.class))
                .unit(fields.text("unit"))
                .caveat(fields.optionalText("caveat"))
                .definitions(fields.objects("definitions", CriterionBinder::definition))
                .quality(fields.choice("quality", Quality.class, Quality.HIGH))
                .staleness(staleness(fields.object("stale")))
                .redundantWith(fields.texts("redundantWith", IdReaders.CRITERION))
                .mirrors(fields.texts("mirrors", IdReaders.CRITERION))
                .addOns(fields.choice("addOns", AddOnRule.class, AddOnRule.OWN))
                .weighted(fields.flag("weighted", true))
                .origin(fields.binding().origin(fields.place()));
        if (fields.has("prior")) {
            Fields prior = fields.object("prior");
            builder.priorLow(prior.number("low")).priorHigh(prior.number("high"));
            prior.optionalText("why");
            prior.end();
        }
        fields.end();
        return builder.build();
    }

    private static Definition definition(Fields fields) {
        Definition.Builder builder = Definition.builder()
                .id(fields.parsed("id", DefinitionId::of))
                .weight(fields.number("weight", 1))
                .derivation(DefinitionBinder.derivation(fields.object("from")))
                .value(ValueFunctionBinder.value(fields.object("value")))
                .count(fields.flag("count", false))
                .why(fields.optionalText("why"));
        fields.end();
        return builder.build();
    }

    private static Staleness staleness(Fields fields) {
        Staleness.Builder builder = Staleness.builder()
                .fresh(fields.period("fresh"))
                .tau(fields.number("tau"))
                .expires(fields.optionalPeriod("expires"))
                .levelPerYear(fields.number("levelPerYear", 0))
                .why(fields.optionalText("why"));
        fields.end();
        return builder.build();
    }
}
