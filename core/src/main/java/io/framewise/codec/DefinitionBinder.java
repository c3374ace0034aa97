package io.framewise.codec;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.ProportionPrior;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.id.FeatureId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where a definition's quantity comes from: one of a closed set of forms, told apart by their first field. */
final class DefinitionBinder {
    private static final List<String> FORMS =
            List.of("metric", "any", "ratio", "features", "levels", "series", "events", "mix", "deriver");
    private static final List<String> LEVELS = labels();

    private DefinitionBinder() {}

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (FeatureLevel level : FeatureLevel.values()) {
            labels.add(level.label());
        }
        return labels;
    }

    static Derivation derivation(Fields fields) {
        Derivation derivation = fields.build(() -> read(fields));
        fields.end();
        return derivation;
    }

    private static Derivation read(Fields fields) {
        if (fields.has("metric")) {
            return metric(fields);
        }
        if (fields.has("any")) {
            AnyDerivation.Builder any = AnyDerivation.builder();
            for (Node item : fields.items("any")) {
                any.addMetrics(metricOf(fields, item));
            }
            return any.build();
        }
        if (fields.has("ratio")) {
            List<Node> items = fields.items("ratio");
            if (items.size() != 2) {
                throw fields.binding()
                        .rejected(
                                ErrorCode.VALUE,
                                "A ratio needs two metrics, not (%s).".formatted(items.size()),
                                fields.node("ratio"));
            }
            return RatioDerivation.builder()
                    .numerator(metricOf(fields, items.get(0)))
                    .denominator(metricOf(fields, items.get(1)))
                    .build();
        }
        if (fields.has("features")) {
            return share(fields);
        }
        if (fields.has("levels")) {
            return levels(fields);
        }
        if (fields.has("series")) {
            return series(fields);
        }
        if (fields.has("events")) {
            return events(fields);
        }
        if (fields.has("mix")) {
            return mix(fields);
        }
        if (fields.has("deriver")) {
            return CustomDerivation.builder().deriver(fields.text("deriver")).build();
        }
        String written = String.join(", ", fields.names());
        throw new InvalidDataException(List.of(Issue.error(
                        ErrorCode.VALUE,
                        "Where a quantity comes from begins with one of %s, not with (%s)."
                                .formatted(String.join(", ", FORMS), written))
                .at(fields.place())
                .hint(fields.names().stream()
                        .flatMap(name -> DidYouMean.hint(name, FORMS).stream())
                        .findFirst())));
    }

    private static MetricDerivation metricOf(Fields parent, Node item) {
        Fields fields = Fields.of(parent.binding(), item);
        MetricDerivation metric = fields.build(() -> metric(fields));
        fields.end();
        return metric;
    }

    private static MetricDerivation metric(Fields fields) {
        return MetricDerivation.builder()
                .metric(fields.parsed("metric", IdReaders.METRIC))
                .connections(fields.optionalInteger("connections"))
                .times(fields.number("times", 1))
                .lowerBound(fields.flag("lowerBound", false))
                .prior(prior(fields))
                .build();
    }

    private static FeatureShareDerivation share(Fields fields) {
        Binding binding = fields.binding();
        Map<FeatureId, Double> features =
                fields.reasonedEntries("features", IdReaders.FEATURE, node -> positive(binding, node, "features"));
        Map<String, Double> worth =
                fields.reasonedEntries("levels", IdReaders.TEXT, node -> binding.number(node, "levels"));
        for (String level : LEVELS) {
            if (!worth.containsKey(level)) {
                throw binding.rejected(
                        ErrorCode.MISSING_FIELD,
                        "The worth of the level (%s) is missing.".formatted(level),
                        fields.node("levels"));
            }
        }
        for (Map.Entry<String, Double> entry : worth.entrySet()) {
            checkLevel(binding, entry.getKey(), fields.node("levels"));
            if (!(entry.getValue() >= 0 && entry.getValue() <= 1)) {
                throw binding.rejected(
                        ErrorCode.VALUE,
                        "The worth (%s) of a level must lie in [0, 1].".formatted(entry.getValue()),
                        fields.node("levels"));
            }
        }
        return FeatureShareDerivation.builder().features(features).levels(worth).build();
    }

    private static double positive(Binding binding, Node node, String name) {
        double number = binding.number(node, name);
        if (!(number > 0)) {
            throw binding.rejected(ErrorCode.VALUE, "A weight (%s) must be positive.".formatted(number), node);
        }
        return number;
    }

    private static void checkLevel(Binding binding, String level, Node node) {
        if (!LEVELS.contains(level)) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.VALUE,
                            "A feature level cannot be (%s); it is one of %s."
                                    .formatted(level, String.join(", ", LEVELS)))
                    .at(binding.place(node))
                    .hint(DidYouMean.hint(level, LEVELS))));
        }
    }

    private static FeatureLevelDerivation levels(Fields fields) {
        List<LevelRule> rules = new ArrayList<>();
        for (Node item : fields.items("levels")) {
            Fields rule = Fields.of(fields.binding(), item);
            Map<FeatureId, List<String>> when = new LinkedHashMap<>();
            Map<FeatureId, Node> conditions = rule.reasonedEntries("when", IdReaders.FEATURE, node -> node);
            for (Map.Entry<FeatureId, Node> condition : conditions.entrySet()) {
                Node node = condition.getValue();
                List<Node> levels = node instanceof ListNode list ? list.items() : List.of(node);
                List<String> names = new ArrayList<>();
                for (Node level : levels) {
                    names.add(fields.binding().text(level, "when"));
                    checkLevel(fields.binding(), names.get(names.size() - 1), level);
                }
                when.put(condition.getKey(), names);
            }
            rules.add(LevelRule.builder().level(rule.text("level")).when(when).build());
            rule.end();
        }
        return FeatureLevelDerivation.builder().rules(rules).build();
    }

    private static SeriesDerivation series(Fields fields) {
        return SeriesDerivation.builder()
                .series(fields.parsed("series", IdReaders.METRIC))
                .statistic(fields.choice("statistic", SeriesStatistic.class))
                .window(fields.optionalPeriod("window"))
                .net(fields.optional("net", IdReaders.METRIC))
                .market(fields.optional("market", IdReaders.METRIC))
                .build();
    }

    private static EventDerivation events(Fields fields) {
        return EventDerivation.builder()
                .events(fields.text("events"))
                .statistic(fields.choice("statistic", EventStatistic.class))
                .window(fields.optionalPeriod("window"))
                .relations(fields.texts("relations", IdReaders.TEXT))
                .outcome(fields.optionalText("outcome"))
                .among(fields.texts("among", IdReaders.TEXT))
                .version(fields.optionalText("version"))
                .prior(prior(fields))
                .build();
    }

    private static Optional<ProportionPrior> prior(Fields fields) {
        if (!fields.has("prior")) {
            return Optional.empty();
        }
        Fields prior = fields.object("prior");
        ProportionPrior.Builder builder = ProportionPrior.builder().mean(prior.number("mean"));
        prior.optionalNumber("strength").ifPresent(builder::strength);
        prior.end();
        return Optional.of(prior.build(builder::build));
    }

    private static MixDerivation mix(Fields fields) {
        List<MixPart> parts = new ArrayList<>();
        for (Node item : fields.items("mix")) {
            Fields part = Fields.of(fields.binding(), item);
            parts.add(part.build(() -> MixPart.builder()
                    .weight(positive(part.binding(), part.node("weight"), "weight"))
                    .derivation(derivation(part.object("from")))
                    .value(ValueFunctionBinder.value(part.object("value")))
                    .build()));
            part.end();
        }
        return MixDerivation.builder().parts(parts).build();
    }
}
